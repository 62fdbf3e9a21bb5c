"""The trade's words for steps, stages, roles and things, by their codes. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

STAGES = {
    "received": QT_TRANSLATE_NOOP("terms", "来稿"),
    "editing": QT_TRANSLATE_NOOP("terms", "采编中"),
    "submitted": QT_TRANSLATE_NOOP("terms", "待审核"),
    "reviewed": QT_TRANSLATE_NOOP("terms", "待签发"),
    "awaiting": QT_TRANSLATE_NOOP("terms", "待领导审定"),
    "approved": QT_TRANSLATE_NOOP("terms", "已签发"),
    "placed": QT_TRANSLATE_NOOP("terms", "已上版"),
    "published": QT_TRANSLATE_NOOP("terms", "已刊发"),
    "returned": QT_TRANSLATE_NOOP("terms", "已退回"),
    "reserve": QT_TRANSLATE_NOOP("terms", "备用"),
    "declined": QT_TRANSLATE_NOOP("terms", "不采用"),
    "merged": QT_TRANSLATE_NOOP("terms", "已合稿"),
    "taken_back": QT_TRANSLATE_NOOP("terms", "已撤收"),
}
ISSUE_STATES = {
    "planned": QT_TRANSLATE_NOOP("terms", "组版中"),
    "frozen": QT_TRANSLATE_NOOP("terms", "已定版"),
    "published": QT_TRANSLATE_NOOP("terms", "已成刊"),
    "dropped": QT_TRANSLATE_NOOP("terms", "已取消"),
}
ISSUE_FATES = {  # what became of a published issue
    "corrected": QT_TRANSLATE_NOOP("terms", "已更正"),
    "void": QT_TRANSLATE_NOOP("terms", "已作废"),
}
STEPS = {
    "edit": QT_TRANSLATE_NOOP("terms", "编辑"),
    "submit": QT_TRANSLATE_NOOP("terms", "送审"),
    "withdraw": QT_TRANSLATE_NOOP("terms", "撤回送审"),
    "review": QT_TRANSLATE_NOOP("terms", "审核"),
    "unreview": QT_TRANSLATE_NOOP("terms", "撤销审核"),
    "approve": QT_TRANSLATE_NOOP("terms", "签发"),
    "revoke": QT_TRANSLATE_NOOP("terms", "撤销签发"),
    "endorse": QT_TRANSLATE_NOOP("terms", "领导审定"),
    "unendorse": QT_TRANSLATE_NOOP("terms", "撤销领导审定"),
    "return": QT_TRANSLATE_NOOP("terms", "退回"),
    "reserve": QT_TRANSLATE_NOOP("terms", "转备用"),
    "decline": QT_TRANSLATE_NOOP("terms", "不采用"),
    "reopen": QT_TRANSLATE_NOOP("terms", "重新采编"),
    "merge": QT_TRANSLATE_NOOP("terms", "合稿"),
    "unmerge": QT_TRANSLATE_NOOP("terms", "拆开合稿"),
    "place": QT_TRANSLATE_NOOP("terms", "上版"),
    "take_out": QT_TRANSLATE_NOOP("terms", "撤版"),
    "publish": QT_TRANSLATE_NOOP("terms", "成刊"),
    "release": QT_TRANSLATE_NOOP("terms", "作废退回待上版"),
    "take_back": QT_TRANSLATE_NOOP("terms", "撤销收稿"),
    "take_over": QT_TRANSLATE_NOOP("terms", "以修订稿为准"),
    "thaw": QT_TRANSLATE_NOOP("terms", "取消定版"),
    "freeze": QT_TRANSLATE_NOOP("terms", "定版"),
    "sign": QT_TRANSLATE_NOOP("terms", "签发"),
    "print_sheet": QT_TRANSLATE_NOOP("terms", "打印签发单"),
}
DEEDS = {  # lines of a draft's log that are no steps
    "take_in": QT_TRANSLATE_NOOP("terms", "收稿"),
    "put_back": QT_TRANSLATE_NOOP("terms", "撤销上一步"),
    "save_text": QT_TRANSLATE_NOOP("terms", "改稿"),
    "save_facts": QT_TRANSLATE_NOOP("terms", "改稿件信息"),
    "accept_guesses": QT_TRANSLATE_NOOP("terms", "核对信息"),
    "replace_all": QT_TRANSLATE_NOOP("terms", "全部替换"),
    "undo_replace_all": QT_TRANSLATE_NOOP("terms", "撤销全部替换"),
    "take_marks": QT_TRANSLATE_NOOP("terms", "收回批改稿"),
    "send_marked": QT_TRANSLATE_NOOP("terms", "导出 Word 文件"),
    "keep_marked": QT_TRANSLATE_NOOP("terms", "批改原件存档"),
    "add_note": QT_TRANSLATE_NOOP("terms", "加批注"),
    "resolve_note": QT_TRANSLATE_NOOP("terms", "处理批注"),
    "reopen_note": QT_TRANSLATE_NOOP("terms", "重新打开批注"),
    "check_figure": QT_TRANSLATE_NOOP("terms", "核对数据"),
    "uncheck_figure": QT_TRANSLATE_NOOP("terms", "取消核对"),
    "ignore": QT_TRANSLATE_NOOP("terms", "校对不再提示"),
    "heed": QT_TRANSLATE_NOOP("terms", "校对恢复提示"),
    "act_for": QT_TRANSLATE_NOOP("terms", "代签"),
    "bypass": QT_TRANSLATE_NOOP("terms", "越级签发"),
    "record_paper": QT_TRANSLATE_NOOP("terms", "登记纸质签字"),
    "plan_issue": QT_TRANSLATE_NOOP("terms", "新建刊期"),
    "arrange": QT_TRANSLATE_NOOP("terms", "调整版面次序"),
    "rewrite_note": QT_TRANSLATE_NOOP("terms", "改编者按"),
    "move_day": QT_TRANSLATE_NOOP("terms", "改出刊日期"),
    "plan_pages": QT_TRANSLATE_NOOP("terms", "改计划页数"),
    "keep_template": QT_TRANSLATE_NOOP("terms", "存刊期模板"),
    "drop_template": QT_TRANSLATE_NOOP("terms", "删刊期模板"),
    "shelve": QT_TRANSLATE_NOOP("terms", "转入备用稿"),
    "unshelve": QT_TRANSLATE_NOOP("terms", "移出备用稿"),
    "tick_proof": QT_TRANSLATE_NOOP("terms", "登记校对"),
    "untick_proof": QT_TRANSLATE_NOOP("terms", "取消校对"),
    "accept_finding": QT_TRANSLATE_NOOP("terms", "检查项放行"),
    "unaccept_finding": QT_TRANSLATE_NOOP("terms", "检查项恢复提示"),
    "sign_issue": QT_TRANSLATE_NOOP("terms", "签发刊期"),
    "unsign_issue": QT_TRANSLATE_NOOP("terms", "撤销刊期签发"),
    "outdate_issue": QT_TRANSLATE_NOOP("terms", "刊物或版式有变，刊期须重新签发"),
    "skip_number": QT_TRANSLATE_NOOP("terms", "跳过期号"),
    "void_issue": QT_TRANSLATE_NOOP("terms", "作废刊期"),
    "drop_issue": QT_TRANSLATE_NOOP("terms", "取消刊期"),
    "begin_correction": QT_TRANSLATE_NOOP("terms", "新建更正刊期"),
    "set_correction": QT_TRANSLATE_NOOP("terms", "改更正说明"),
    "set_distribution": QT_TRANSLATE_NOOP("terms", "改本期分送"),
    "export_issue": QT_TRANSLATE_NOOP("terms", "导出刊期文件"),
    "export_volume": QT_TRANSLATE_NOOP("terms", "导出年度合订本"),
    "export_circular": QT_TRANSLATE_NOOP("terms", "导出通报"),
    "export_original": QT_TRANSLATE_NOOP("terms", "另存原件"),
    "export_phone": QT_TRANSLATE_NOOP("terms", "导出电话记录单"),
    "export_log": QT_TRANSLATE_NOOP("terms", "导出台账清单"),
    "export_register": QT_TRANSLATE_NOOP("terms", "导出分发登记表"),
    "backup": QT_TRANSLATE_NOOP("terms", "备份档案"),
    "import_issue": QT_TRANSLATE_NOOP("terms", "收入旧刊"),
    "take_package": QT_TRANSLATE_NOOP("terms", "收入交换包"),
    "write_package": QT_TRANSLATE_NOOP("terms", "导出交换包"),
    "export_list": QT_TRANSLATE_NOOP("terms", "导出清单"),
    "keep_search": QT_TRANSLATE_NOOP("terms", "存常用检索"),
    "drop_search": QT_TRANSLATE_NOOP("terms", "删常用检索"),
    "set_keeping": QT_TRANSLATE_NOOP("terms", "改备份设置"),
    "restore_backup": QT_TRANSLATE_NOOP("terms", "从备份恢复档案"),
    "repair_archive": QT_TRANSLATE_NOOP("terms", "修复档案"),
    "rebuild_archive": QT_TRANSLATE_NOOP("terms", "由存档文件重建档案"),
    "encrypt_archive": QT_TRANSLATE_NOOP("terms", "给档案加密"),
    "decrypt_archive": QT_TRANSLATE_NOOP("terms", "取消档案加密"),
    "change_archive_key": QT_TRANSLATE_NOOP("terms", "改档案密码"),
    "lay_out_copies": QT_TRANSLATE_NOOP("terms", "编排分发份号"),
    "add_copy": QT_TRANSLATE_NOOP("terms", "加发一份"),
    "drop_copy": QT_TRANSLATE_NOOP("terms", "减去一份"),
    "send_copy": QT_TRANSLATE_NOOP("terms", "发出"),
    "confirm_copy": QT_TRANSLATE_NOOP("terms", "登记签收"),
    "recall_copy": QT_TRANSLATE_NOOP("terms", "清退"),
    "read_marked": QT_TRANSLATE_NOOP("terms", "阅读涉密稿"),
    "sign_in": QT_TRANSLATE_NOOP("terms", "登录"),
    "sign_out": QT_TRANSLATE_NOOP("terms", "退出登录"),
    "wrong_password": QT_TRANSLATE_NOOP("terms", "密码输错"),
    "set_password": QT_TRANSLATE_NOOP("terms", "改密码"),
    "reset_password": QT_TRANSLATE_NOOP("terms", "代为重设密码"),
    "put_person": QT_TRANSLATE_NOOP("terms", "改人员账号"),
    "issue_key": QT_TRANSLATE_NOOP("terms", "启用签字密钥"),
    "retire_key": QT_TRANSLATE_NOOP("terms", "停用签字密钥"),
    "found_office": QT_TRANSLATE_NOOP("terms", "建立档案"),
    "change_office": QT_TRANSLATE_NOOP("terms", "改单位设置"),
    "add_words": QT_TRANSLATE_NOOP("terms", "词库加词"),
    "drop_words": QT_TRANSLATE_NOOP("terms", "词库减词"),
    "put_correction": QT_TRANSLATE_NOOP("terms", "加改自定义纠错"),
    "drop_correction": QT_TRANSLATE_NOOP("terms", "删自定义纠错"),
    "switch_rule": QT_TRANSLATE_NOOP("terms", "开关校对规则"),
    "put_roster": QT_TRANSLATE_NOOP("terms", "换名录"),
    "put_on_classified": QT_TRANSLATE_NOOP("terms", "改涉密拦截设置"),
    "put_on_personal": QT_TRANSLATE_NOOP("terms", "改个人信息拦截设置"),
    "put_on_figures": QT_TRANSLATE_NOOP("terms", "改数据核对设置"),
    "set_levels": QT_TRANSLATE_NOOP("terms", "改审签级数"),
    "add_journal": QT_TRANSLATE_NOOP("terms", "新增刊物"),
    "put_journal": QT_TRANSLATE_NOOP("terms", "改刊物设置"),
    "rename_journal": QT_TRANSLATE_NOOP("terms", "刊物改名"),
    "redesign_journal": QT_TRANSLATE_NOOP("terms", "刊物改版"),
    "close_journal": QT_TRANSLATE_NOOP("terms", "刊物停刊"),
    "reopen_journal": QT_TRANSLATE_NOOP("terms", "刊物恢复出刊"),
    "merge_journals": QT_TRANSLATE_NOOP("terms", "刊物合并"),
    "keep_layout": QT_TRANSLATE_NOOP("terms", "改版式"),
    "drop_layout": QT_TRANSLATE_NOOP("terms", "删去自定版式"),
    "put_phrase": QT_TRANSLATE_NOOP("terms", "加改常用语"),
    "drop_phrase": QT_TRANSLATE_NOOP("terms", "删常用语"),
    "put_doors": QT_TRANSLATE_NOOP("terms", "改收稿渠道"),
    "clock_back": QT_TRANSLATE_NOOP("terms", "机器时钟倒退"),
    "upkeep": QT_TRANSLATE_NOOP("terms", "程序自行整理"),
    "found_altered": QT_TRANSLATE_NOOP("terms", "升级时发现记录被改动"),
    "chain_begins": QT_TRANSLATE_NOOP("terms", "台账开始接续校验"),
    "register_event": QT_TRANSLATE_NOOP("terms", "登记紧急事件"),
    "add_report": QT_TRANSLATE_NOOP("terms", "登记来报"),
    "finish_event": QT_TRANSLATE_NOOP("terms", "登记终报"),
    "reopen_event": QT_TRANSLATE_NOOP("terms", "恢复跟踪"),
    "void_event": QT_TRANSLATE_NOOP("terms", "误登作废"),
    "link_text": QT_TRANSLATE_NOOP("terms", "关联文稿"),
    "withdraw_entry": QT_TRANSLATE_NOOP("terms", "撤销登记"),
    "correct_event": QT_TRANSLATE_NOOP("terms", "更正事件信息"),
    "judge_event": QT_TRANSLATE_NOOP("terms", "判定级别"),
    "mark_shown": QT_TRANSLATE_NOOP("terms", "报领导"),
    "check_event": QT_TRANSLATE_NOOP("terms", "核实情况"),
    "forward_event": QT_TRANSLATE_NOOP("terms", "上报"),
    "make_special": QT_TRANSLATE_NOOP("terms", "出专报"),
    "set_urgent_limits": QT_TRANSLATE_NOOP("terms", "改紧急信息时限"),
    "enter_fault": QT_TRANSLATE_NOOP("terms", "登记报送差错"),
    "withdraw_fault": QT_TRANSLATE_NOOP("terms", "撤销报送差错"),
    "criticise_fault": QT_TRANSLATE_NOOP("terms", "登记通报批评"),
    "make_commission": QT_TRANSLATE_NOOP("terms", "下达约稿"),
    "change_commission": QT_TRANSLATE_NOOP("terms", "修改约稿"),
    "receive_commission": QT_TRANSLATE_NOOP("terms", "登记约稿回执"),
    "remind_commission": QT_TRANSLATE_NOOP("terms", "催报约稿"),
    "answer_commission": QT_TRANSLATE_NOOP("terms", "登记约稿来稿"),
    "unlink_answer": QT_TRANSLATE_NOOP("terms", "取消约稿来稿"),
    "excuse_commission": QT_TRANSLATE_NOOP("terms", "免报约稿"),
    "close_commission": QT_TRANSLATE_NOOP("terms", "办结约稿"),
    "reopen_commission": QT_TRANSLATE_NOOP("terms", "重开约稿"),
    "withdraw_commission": QT_TRANSLATE_NOOP("terms", "撤销约稿"),
    "export_commission": QT_TRANSLATE_NOOP("terms", "导出约稿通知单"),
    "make_guidance": QT_TRANSLATE_NOOP("terms", "拟定报送要点"),
    "change_guidance": QT_TRANSLATE_NOOP("terms", "修改报送要点"),
    "issue_guidance": QT_TRANSLATE_NOOP("terms", "印发报送要点"),
    "tag_draft": QT_TRANSLATE_NOOP("terms", "标注对应要点"),
    "untag_draft": QT_TRANSLATE_NOOP("terms", "取消对应要点"),
    "enter_fact": QT_TRANSLATE_NOOP("terms", "登记考核事项"),
    "withdraw_fact": QT_TRANSLATE_NOOP("terms", "撤销考核事项"),
    "keep_scheme": QT_TRANSLATE_NOOP("terms", "启用计分办法"),
    "withdraw_scheme": QT_TRANSLATE_NOOP("terms", "停用计分办法"),
    "draw_up_circular": QT_TRANSLATE_NOOP("terms", "起草通报"),
    "redraw_circular": QT_TRANSLATE_NOOP("terms", "重新统计通报"),
    "issue_circular": QT_TRANSLATE_NOOP("terms", "印发通报"),
    "void_circular": QT_TRANSLATE_NOOP("terms", "作废通报"),
    "export_letters": QT_TRANSLATE_NOOP("terms", "导出单位函件"),
    "export_fees": QT_TRANSLATE_NOOP("terms", "导出稿酬表"),
    "put_unit": QT_TRANSLATE_NOOP("terms", "登记单位"),
    "rename_unit": QT_TRANSLATE_NOOP("terms", "单位更名"),
    "merge_units": QT_TRANSLATE_NOOP("terms", "单位合并"),
    "dissolve_unit": QT_TRANSLATE_NOOP("terms", "单位撤销"),
    "restore_unit": QT_TRANSLATE_NOOP("terms", "恢复单位"),
    "revise_class": QT_TRANSLATE_NOOP("terms", "调整网络单位"),
    "import_units": QT_TRANSLATE_NOOP("terms", "导入单位名单"),
    "register_instruction": QT_TRANSLATE_NOOP("terms", "登记批示"),
    "assign_instruction": QT_TRANSLATE_NOOP("terms", "交办批示"),
    "remind_instruction": QT_TRANSLATE_NOOP("terms", "催办批示"),
    "answer_instruction": QT_TRANSLATE_NOOP("terms", "登记批示反馈"),
    "scan_instruction": QT_TRANSLATE_NOOP("terms", "附批示扫描件"),
    "correct_instruction": QT_TRANSLATE_NOOP("terms", "更正批示"),
    "close_instruction": QT_TRANSLATE_NOOP("terms", "批示办结"),
    "reopen_instruction": QT_TRANSLATE_NOOP("terms", "批示重新办理"),
    "strike_answer": QT_TRANSLATE_NOOP("terms", "作废误登的反馈、催办"),
    "withdraw_instruction": QT_TRANSLATE_NOOP("terms", "撤销登记批示"),
    "reprint_instruction": QT_TRANSLATE_NOOP("terms", "转印增刊"),
}
INSTRUCTIONS = {  # where a leader's instruction stands
    "to_assign": QT_TRANSLATE_NOOP("terms", "待交办"),
    "under_way": QT_TRANSLATE_NOOP("terms", "办理中"),
    "answered": QT_TRANSLATE_NOOP("terms", "已反馈"),
    "overdue": QT_TRANSLATE_NOOP("terms", "超期"),
    "closed": QT_TRANSLATE_NOOP("terms", "办结"),
    "instruction_withdrawn": QT_TRANSLATE_NOOP("terms", "已撤销登记"),
}
FAULTS = {  # where a fault of the register stands
    "fault_withdrawn": QT_TRANSLATE_NOOP("terms", "已撤销"),
}
FOLLOW_UP = {  # what happened to an instruction
    "assigned": QT_TRANSLATE_NOOP("terms", "交办"),
    "reminded": QT_TRANSLATE_NOOP("terms", "催办"),
    "answered": QT_TRANSLATE_NOOP("terms", "反馈"),
    "scanned": QT_TRANSLATE_NOOP("terms", "附扫描件"),
    "corrected": QT_TRANSLATE_NOOP("terms", "更正"),
    "reprinted": QT_TRANSLATE_NOOP("terms", "转印增刊"),
    "closed": QT_TRANSLATE_NOOP("terms", "办结"),
    "reopened": QT_TRANSLATE_NOOP("terms", "重新办理"),
    "struck": QT_TRANSLATE_NOOP("terms", "作废"),
    "withdrawn": QT_TRANSLATE_NOOP("terms", "撤销登记"),
}
LEVELS = {  # whose leader gave an instruction, whose publication adopted an item
    "county": QT_TRANSLATE_NOOP("terms", "县级"),
    "city": QT_TRANSLATE_NOOP("terms", "市级"),
    "province": QT_TRANSLATE_NOOP("terms", "省级"),
    "centre": QT_TRANSLATE_NOOP("terms", "中央"),
}
ROLES = {
    "editor": QT_TRANSLATE_NOOP("terms", "编辑"),
    "reviewer": QT_TRANSLATE_NOOP("terms", "审核"),
    "secretary": QT_TRANSLATE_NOOP("terms", "签发"),
    "leader": QT_TRANSLATE_NOOP("terms", "县领导"),
    "admin": QT_TRANSLATE_NOOP("terms", "管理员"),
}
THINGS = {
    "draft": QT_TRANSLATE_NOOP("terms", "稿件"),
    "issue": QT_TRANSLATE_NOOP("terms", "刊期"),
    "journal": QT_TRANSLATE_NOOP("terms", "刊物"),
    "unit": QT_TRANSLATE_NOOP("terms", "报送单位"),
    "person": QT_TRANSLATE_NOOP("terms", "人员"),
    "office": QT_TRANSLATE_NOOP("terms", "本单位设置"),
    "submission": QT_TRANSLATE_NOOP("terms", "原稿"),
    "revision": QT_TRANSLATE_NOOP("terms", "稿件版本"),
    "copy": QT_TRANSLATE_NOOP("terms", "分发登记"),
    "sheet": QT_TRANSLATE_NOOP("terms", "签发单"),
    "batch": QT_TRANSLATE_NOOP("terms", "收稿批次"),
    "layout": QT_TRANSLATE_NOOP("terms", "版式"),
    "section": QT_TRANSLATE_NOOP("terms", "栏目"),
    "file": QT_TRANSLATE_NOOP("terms", "原件"),
    "picture": QT_TRANSLATE_NOOP("terms", "图片"),
    "number": QT_TRANSLATE_NOOP("terms", "期号"),
    "template": QT_TRANSLATE_NOOP("terms", "刊期模板"),
    "proof": QT_TRANSLATE_NOOP("terms", "校次"),
    "mailbox": QT_TRANSLATE_NOOP("terms", "邮箱设置"),
    "watched": QT_TRANSLATE_NOOP("terms", "监看文件夹的设置"),
    "note": QT_TRANSLATE_NOOP("terms", "批注"),
    "figure": QT_TRANSLATE_NOOP("terms", "数据核对记录"),
    "words": QT_TRANSLATE_NOOP("terms", "要替换的文字"),
    "scheme": QT_TRANSLATE_NOOP("terms", "计分办法"),
    "fact": QT_TRANSLATE_NOOP("terms", "考核事项"),
    "circular": QT_TRANSLATE_NOOP("terms", "通报"),
    "tables": QT_TRANSLATE_NOOP("terms", "通报的表格"),
    "period": QT_TRANSLATE_NOOP("terms", "统计起止日期"),
    "instruction": QT_TRANSLATE_NOOP("terms", "批示"),
    "commission": QT_TRANSLATE_NOOP("terms", "约稿"),
    "guidance": QT_TRANSLATE_NOOP("terms", "报送要点"),
    "point": QT_TRANSLATE_NOOP("terms", "这条要点"),
    "answer": QT_TRANSLATE_NOOP("terms", "这条反馈或催办"),
    "event": QT_TRANSLATE_NOOP("terms", "紧急事件"),
    "report": QT_TRANSLATE_NOOP("terms", "报告"),
    "fault": QT_TRANSLATE_NOOP("terms", "报送差错记录"),
}


def stage_words(code: str) -> str:
    """Return where a draft stands, in the trade's words."""
    return _words(STAGES, code)


def issue_state_words(code: str) -> str:
    """Return where an issue stands, or what became of it, in the trade's words."""
    return _words({**ISSUE_FATES, **ISSUE_STATES}, code)


def state_words(code: str) -> str:
    """Return where a draft, an issue or an instruction stands when it is not known which of them it is."""
    return _words({**FAULTS, **INSTRUCTIONS, **ISSUE_STATES, **STAGES}, code)


def step_words(code: str) -> str:
    """Return what a step is called, that of an instruction too, or a deed that asks for a reason."""
    return _words({**DEEDS, **FOLLOW_UP, **STEPS}, code)


def deed_words(deed: str) -> str:
    """Return what a line of the log is called; what stands behind a colon in it says how it was done."""
    return _words({**STEPS, **DEEDS}, deed.partition(":")[0])


def reason_words(deed: str, reason: str) -> str:
    """Return what a line of the log says beside the deed, without what only the archive needs."""
    if deed in ("send_marked", "keep_marked"):  # the name of the file and its SHA-256
        return reason.rpartition(" ")[0]
    if deed == "publish":  # the SHA-256 of the file
        return ""
    if deed in ("tick_proof", "untick_proof"):
        return {"1": QCoreApplication.translate("terms", "一校"),
                "2": QCoreApplication.translate("terms", "二校")}.get(reason, reason)
    if deed == "put_back":
        return step_words(reason)
    if deed == "plan_pages":
        return QCoreApplication.translate("terms", "{count} 页").format(count=reason)
    if deed == "restore_backup" and reason.count(" ") >= 2:
        file, of, before = reason.rsplit(" ", 2)
        words = QCoreApplication.translate("terms", "用“{file}”，其台账到第 {of} 条；恢复前到第 {before} 条")
        return words.format(file=file, of=of.partition(":")[0], before=before.partition(":")[0])
    if deed == "repair_archive" and "/" in reason:
        read, _, lost = reason.partition("/")
        words = QCoreApplication.translate("terms", "读出 {read} 行，缺失 {lost} 行")
        if lost == "0+":
            words = QCoreApplication.translate("terms", "读出 {read} 行，缺失多少已算不出")
        elif lost.endswith("+"):
            words = QCoreApplication.translate("terms", "读出 {read} 行，缺失至少 {lost} 行")
        return words.format(read=read, lost=lost.rstrip("+"))
    if deed == "act_for":
        return QCoreApplication.translate("terms", "代{reason}").format(reason=reason)
    if deed == "print_sheet" and reason:
        return QCoreApplication.translate("terms", "编号 {code}").format(code=reason)
    if deed == "record_paper" and reason.count(" ") >= 2:
        who, day, code = reason.rsplit(" ", 2)
        words = QCoreApplication.translate("terms", "{who}于 {day} 签，签发单编号 {code}")
        return words.format(who=who, day=day, code=code)
    return QCoreApplication.translate("terms", "恢复旧版") if reason.startswith("←") else reason


def instruction_state_words(code: str) -> str:
    """Return where a leader's instruction stands."""
    return _words(INSTRUCTIONS, code)


def follow_up_words(code: str) -> str:
    """Return what happened to an instruction."""
    return _words(FOLLOW_UP, code)


def level_words(code: str) -> str:
    """Return whose leader or publication it is."""
    return _words(LEVELS, code)


def role_words(code: str) -> str:
    """Return what a role is called."""
    return _words(ROLES, code)


def thing_words(code: str) -> str:
    """Return what a kind of thing is called."""
    return _words(THINGS, code)


def _words(table: dict[str, str], code: str) -> str:
    return QCoreApplication.translate("terms", table[code]) if code in table else code
