"""The settings by their words: what each is called on its page, and what else people call it."""

from collections.abc import Mapping

from editor.office.layout_words import FACES, PARAMETERS
from editor.shell.noop import QT_TRANSLATE_NOOP

Rows = tuple[tuple[str, str], ...]

PEOPLE: Rows = (
    (QT_TRANSLATE_NOOP("settings", "姓名"), QT_TRANSLATE_NOOP("settings", "人员 账号 用户 新增人员")),
    (QT_TRANSLATE_NOOP("settings", "登录名"), QT_TRANSLATE_NOOP("settings", "账号 用户名")),
    (QT_TRANSLATE_NOOP("settings", "职务"), QT_TRANSLATE_NOOP("settings", "岗位")),
    (QT_TRANSLATE_NOOP("settings", "职责"), QT_TRANSLATE_NOOP("settings", "权限 角色 能做什么")),
    (QT_TRANSLATE_NOOP("office", "编辑"), QT_TRANSLATE_NOOP("settings", "权限 角色 职责")),
    (QT_TRANSLATE_NOOP("office", "审核（科长）"), QT_TRANSLATE_NOOP("settings", "权限 角色 职责")),
    (QT_TRANSLATE_NOOP("office", "签发（办公室主任、秘书）"), QT_TRANSLATE_NOOP("settings", "权限 角色 职责 签批")),
    (QT_TRANSLATE_NOOP("office", "县领导"), QT_TRANSLATE_NOOP("settings", "权限 角色 职责 批示 审定")),
    (QT_TRANSLATE_NOOP("office", "管理员"), QT_TRANSLATE_NOOP("settings", "权限 角色 职责")),
    (QT_TRANSLATE_NOOP("PersonForm", "重置密码…"), QT_TRANSLATE_NOOP("settings", "忘记密码 口令")),
    (QT_TRANSLATE_NOOP("PersonForm", "停用…"), QT_TRANSLATE_NOOP("settings", "离职 调走 删除人员 恢复使用")),
)
OFFICE: Rows = (
    (QT_TRANSLATE_NOOP("settings", "单位名称"), QT_TRANSLATE_NOOP("settings", "本单位 名字")),
    (QT_TRANSLATE_NOOP("OfficePage", "县（市、区）"), QT_TRANSLATE_NOOP("settings", "地区")),
    (QT_TRANSLATE_NOOP("OfficePage", "多久无人操作就锁定"), QT_TRANSLATE_NOOP("settings", "锁屏 自动锁定 屏保 分钟")),
    (QT_TRANSLATE_NOOP("OfficePage", "单人办公"), QT_TRANSLATE_NOOP("settings", "一个人 自编自签")),
    (QT_TRANSLATE_NOOP("OfficePage", "必须设密码"), QT_TRANSLATE_NOOP("settings", "口令 登录 安全")),
    (QT_TRANSLATE_NOOP("OfficePage", "导出清单…"), QT_TRANSLATE_NOOP("settings", "表格 期号登记 名录 Excel")),
)
UNITS: Rows = (
    (QT_TRANSLATE_NOOP("settings", "单位名称"), QT_TRANSLATE_NOOP("settings", "报送单位 乡镇 部门")),
    (QT_TRANSLATE_NOOP("UnitParts", "组别"), QT_TRANSLATE_NOOP("settings", "乡镇 部门 分组 排名")),
    (QT_TRANSLATE_NOOP("UnitParts", "简称和别的写法（用顿号分开）"), QT_TRANSLATE_NOOP("settings", "别名 曾用名")),
    (QT_TRANSLATE_NOOP("UnitParts", "成立日期"), QT_TRANSLATE_NOOP("settings", "设立 起始")),
    (QT_TRANSLATE_NOOP("UnitParts", "类别"), QT_TRANSLATE_NOOP("settings", "重点单位")),
    (QT_TRANSLATE_NOOP("units", "重点网络单位"), QT_TRANSLATE_NOOP("settings", "类别 重点单位")),
    (QT_TRANSLATE_NOOP("units", "直报点"), QT_TRANSLATE_NOOP("settings", "类别")),
    (QT_TRANSLATE_NOOP("units", "垂直管理单位"), QT_TRANSLATE_NOOP("settings", "类别 垂管")),
    (QT_TRANSLATE_NOOP("UnitParts", "信息员"), QT_TRANSLATE_NOOP("settings", "联系人 通讯员 报送人")),
    (QT_TRANSLATE_NOOP("UnitParts", "联系"), QT_TRANSLATE_NOOP("settings", "电话 邮箱")),
    (QT_TRANSLATE_NOOP("UnitParts", "审签领导"), QT_TRANSLATE_NOOP("settings", "分管领导 签批")),
    (QT_TRANSLATE_NOOP("UnitParts", "办公电话"), QT_TRANSLATE_NOOP("settings", "号码 联系")),
    (QT_TRANSLATE_NOOP("UnitParts", "电子邮箱"), QT_TRANSLATE_NOOP("settings", "邮件 email 联系")),
    (QT_TRANSLATE_NOOP("UnitParts", "单独约定的任务"), QT_TRANSLATE_NOOP("settings", "任务数 指标 考核")),
    (QT_TRANSLATE_NOOP("UnitsPage", "导入名单…"), QT_TRANSLATE_NOOP("settings", "Excel CSV 表格 批量")),
    (QT_TRANSLATE_NOOP("UnitForm", "更名…"), QT_TRANSLATE_NOOP("settings", "改名 机构改革")),
    (QT_TRANSLATE_NOOP("UnitForm", "合并…"), QT_TRANSLATE_NOOP("settings", "并入 机构改革")),
    (QT_TRANSLATE_NOOP("UnitForm", "撤销…"), QT_TRANSLATE_NOOP("settings", "裁撤 机构改革 删除单位")),
)
JOURNALS: Rows = (
    (QT_TRANSLATE_NOOP("JournalParts", "刊物名称"), QT_TRANSLATE_NOOP("settings", "刊名 快报 专报")),
    (QT_TRANSLATE_NOOP("JournalParts", "类别"), QT_TRANSLATE_NOOP("settings", "刊物种类")),
    (QT_TRANSLATE_NOOP("JournalParts", "报头（印在首页的红字）"), QT_TRANSLATE_NOOP("settings", "刊头 红头")),
    (QT_TRANSLATE_NOOP("JournalParts", "版式"), QT_TRANSLATE_NOOP("settings", "模板 排版")),
    (QT_TRANSLATE_NOOP("JournalParts", "编印单位"), QT_TRANSLATE_NOOP("settings", "编发 主办")),
    (QT_TRANSLATE_NOOP("JournalParts", "密级或标识"), QT_TRANSLATE_NOOP("settings", "内部资料 保密")),
    (QT_TRANSLATE_NOOP("JournalParts", "联系电话"), QT_TRANSLATE_NOOP("settings", "号码")),
    (QT_TRANSLATE_NOOP("JournalParts", "呈报对象"), QT_TRANSLATE_NOOP("settings", "专报 抬头 领导")),
    (QT_TRANSLATE_NOOP("JournalParts", "栏目"), QT_TRANSLATE_NOOP("settings", "字数 限长 栏")),
    (QT_TRANSLATE_NOOP("JournalParts", "期号"), QT_TRANSLATE_NOOP("settings", "编号 期数 总期号")),
    (QT_TRANSLATE_NOOP("JournalParts", "起始年份"), QT_TRANSLATE_NOOP("settings", "期号 编号")),
    (QT_TRANSLATE_NOOP("JournalParts", "该年从第几期编起"), QT_TRANSLATE_NOOP("settings", "期号 编号 起始")),
    (QT_TRANSLATE_NOOP("JournalParts", "总期号从第几期编起"), QT_TRANSLATE_NOOP("settings", "期号 编号 总第")),
    (QT_TRANSLATE_NOOP("JournalParts", "期号后印“总第N期”"), QT_TRANSLATE_NOOP("settings", "总期号")),
    (QT_TRANSLATE_NOOP("JournalParts", "审签"), QT_TRANSLATE_NOOP("settings", "审级 几级审签 审核 签发 流程")),
    (QT_TRANSLATE_NOOP("office", "一级审签"), QT_TRANSLATE_NOOP("settings", "审级 流程")),
    (QT_TRANSLATE_NOOP("office", "二级审签"), QT_TRANSLATE_NOOP("settings", "审级 流程")),
    (QT_TRANSLATE_NOOP("office", "三级审签"), QT_TRANSLATE_NOOP("settings", "审级 流程")),
    (QT_TRANSLATE_NOOP("JournalParts", "发送"), QT_TRANSLATE_NOOP("settings", "分发 报送发 主送 抄送")),
    (QT_TRANSLATE_NOOP("JournalParts", "报（上级和领导）"), QT_TRANSLATE_NOOP("settings", "发送 分发 主送")),
    (QT_TRANSLATE_NOOP("JournalParts", "送（平级和有关方面）"), QT_TRANSLATE_NOOP("settings", "发送 分发 抄送")),
    (QT_TRANSLATE_NOOP("JournalParts", "发（下级）"), QT_TRANSLATE_NOOP("settings", "发送 分发 乡镇 部门")),
    (QT_TRANSLATE_NOOP("JournalParts", "印数（份）"), QT_TRANSLATE_NOOP("settings", "份数 印刷 打印")),
    (QT_TRANSLATE_NOOP("JournalParts", "出刊"), QT_TRANSLATE_NOOP("settings", "发刊 刊期")),
    (QT_TRANSLATE_NOOP("JournalParts", "每周出刊日（都不选：有稿即出）"), QT_TRANSLATE_NOOP("settings", "周期 星期")),
    (QT_TRANSLATE_NOOP("JournalParts", "当天几点前出"), QT_TRANSLATE_NOOP("settings", "时限 截止 时间")),
    (QT_TRANSLATE_NOOP("JournalParts", "计划页数"), QT_TRANSLATE_NOOP("settings", "版面 页")),
    (QT_TRANSLATE_NOOP("JournalParts", "责任人员"), QT_TRANSLATE_NOOP("settings", "主编 责任编辑 署名")),
    (QT_TRANSLATE_NOOP("JournalParts", "改名…"), QT_TRANSLATE_NOOP("settings", "刊物更名")),
    (QT_TRANSLATE_NOOP("JournalParts", "改版…"), QT_TRANSLATE_NOOP("settings", "换版式 换报头")),
    (QT_TRANSLATE_NOOP("JournalForm", "停刊…"), QT_TRANSLATE_NOOP("settings", "停办 撤销刊物 删除刊物")),
    (QT_TRANSLATE_NOOP("JournalForm", "合并…"), QT_TRANSLATE_NOOP("settings", "并刊")),
)
_PAPER = QT_TRANSLATE_NOOP("settings", "版式 排版 打印 字体 字号 页边距")
LAYOUTS: Rows = (
    *((words, _PAPER) for words, _ in PARAMETERS.values()), *((words, _PAPER) for words in FACES.values()),
    (QT_TRANSLATE_NOOP("LayoutsPage", "另存为…"), QT_TRANSLATE_NOOP("settings", "新版式 复制版式 模板")),
)
GATES: Rows = (
    (QT_TRANSLATE_NOOP("GateChoices", "密级标志和保密要求"), QT_TRANSLATE_NOOP("settings", "涉密 保密 签发前检查")),
    (QT_TRANSLATE_NOOP("GateChoices", "个人信息（身份证号、手机号、银行卡号、住址）"),
     QT_TRANSLATE_NOOP("settings", "隐私 签发前检查")),
    (QT_TRANSLATE_NOOP("GateChoices", "未核对的数据"), QT_TRANSLATE_NOOP("settings", "数字 核数 签发前检查")),
)
KEEPING: Rows = (
    (QT_TRANSLATE_NOOP("KeepingPage", "立即备份"), QT_TRANSLATE_NOOP("settings", "保存 拷贝")),
    (QT_TRANSLATE_NOOP("KeepingPage", "第二备份处…"), QT_TRANSLATE_NOOP("settings", "优盘 移动硬盘 异地 备份位置")),
    (QT_TRANSLATE_NOOP("KeepingPage", "从这一份恢复…"), QT_TRANSLATE_NOOP("settings", "还原 找回 恢复备份")),
    (QT_TRANSLATE_NOOP("FilingRow", "存档文件"), QT_TRANSLATE_NOOP("settings", "DOCX 文件夹 另存")),
    (QT_TRANSLATE_NOOP("CipherRow", "档案加密"), QT_TRANSLATE_NOOP("settings", "密码 口令 安全")),
    (QT_TRANSLATE_NOOP("CipherRow", "给档案加密…"), QT_TRANSLATE_NOOP("settings", "密码 口令 安全")),
    (QT_TRANSLATE_NOOP("CipherRow", "改档案密码…"), QT_TRANSLATE_NOOP("settings", "口令 安全")),
    (QT_TRANSLATE_NOOP("CipherRow", "取消加密…"), QT_TRANSLATE_NOOP("settings", "口令 解密")),
)
LOOK: Rows = (
    (QT_TRANSLATE_NOOP("LookPage", "语言 / Language"), QT_TRANSLATE_NOOP("settings", "中文 英文 English Chinese")),
    (QT_TRANSLATE_NOOP("LookPage", "外观"), QT_TRANSLATE_NOOP("settings", "主题 深色 浅色 暗色 夜间 颜色 dark theme")),
    (QT_TRANSLATE_NOOP("LookPage", "文稿显示大小"), QT_TRANSLATE_NOOP("settings", "字号 放大 缩小 缩放 看不清 zoom")),
    (QT_TRANSLATE_NOOP("LookPage", "左栏"), QT_TRANSLATE_NOOP("settings", "侧栏 导航 收起 图标")),
    (QT_TRANSLATE_NOOP("LookPage", "恢复默认布局"), QT_TRANSLATE_NOOP("settings", "窗口 列宽 分栏 重置")),
    (QT_TRANSLATE_NOOP("LookPage", "再看一遍导览"), QT_TRANSLATE_NOOP("settings", "教程 帮助 入门 新手")),
)
WORKING: Rows = (
    (QT_TRANSLATE_NOOP("WorkingPage", "版面"), QT_TRANSLATE_NOOP("settings", "预览 印刷页 F8")),
    (QT_TRANSLATE_NOOP("WorkingPage", "版面大小"), QT_TRANSLATE_NOOP("settings", "预览 缩放 整页")),
    (QT_TRANSLATE_NOOP("WorkingPage", "版面排法"), QT_TRANSLATE_NOOP("settings", "预览 双页 两页")),
    (QT_TRANSLATE_NOOP("WorkingPage", "输入法"), QT_TRANSLATE_NOOP("settings", "打字 拼音 五笔 fcitx ibus")),
)
NOTICES: Rows = (
    (QT_TRANSLATE_NOOP("NoticesPage", "桌面提醒"), QT_TRANSLATE_NOOP("settings", "通知 弹窗 急件 时限 消息")),
)
FOLDERS: Rows = (
    (QT_TRANSLATE_NOOP("FoldersPage", "刊期文件存放在"), QT_TRANSLATE_NOOP("settings", "目录 路径 输出 成刊 文件夹")),
    (QT_TRANSLATE_NOOP("FoldersPage", "导入稿件时先看"), QT_TRANSLATE_NOOP("settings", "目录 路径 收稿 文件夹")),
    (QT_TRANSLATE_NOOP("FoldersPage", "清单、名单和交换包存放在"),
     QT_TRANSLATE_NOOP("settings", "目录 路径 导出 文件夹")),
)
ARCHIVES: Rows = (
    (QT_TRANSLATE_NOOP("ArchivesPage", "建立本单位档案…"), QT_TRANSLATE_NOOP("settings", "新建 数据库 开始使用")),
    (QT_TRANSLATE_NOOP("ArchivesPage", "打开示例单位"), QT_TRANSLATE_NOOP("settings", "练习 试用 演示")),
    (QT_TRANSLATE_NOOP("ArchivesPage", "回到本单位档案"), QT_TRANSLATE_NOOP("settings", "切换 数据库")),
)
KEYS: Rows = (
    (QT_TRANSLATE_NOOP("KeysStrip", "新的快捷键"), QT_TRANSLATE_NOOP("settings", "按键 热键 改键 键盘")),
    (QT_TRANSLATE_NOOP("KeysPage", "全部恢复默认"), QT_TRANSLATE_NOOP("settings", "快捷键 按键 热键")),
)
OFFERED: Mapping[str, Rows] = {
    "people": PEOPLE, "office": OFFICE, "units": UNITS, "journals": JOURNALS, "layouts": LAYOUTS, "gates": GATES,
    "keeping": KEEPING, "look": LOOK, "working": WORKING, "notices": NOTICES, "keys": KEYS, "folders": FOLDERS,
    "archives": ARCHIVES,
}
ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    (QT_TRANSLATE_NOOP("settings", "收稿方式（邮箱、来稿文件夹）"),
     QT_TRANSLATE_NOOP("settings", "邮件 IMAP 看守 监视"), "inbox"),
    (QT_TRANSLATE_NOOP("settings", "紧急信息时限"), QT_TRANSLATE_NOOP("settings", "初报 续报 分钟 小时"), "urgent"),
    (QT_TRANSLATE_NOOP("settings", "检查规则和用词"),
     QT_TRANSLATE_NOOP("settings", "错别字 词库 校对 必改词"), "writing"),
    (QT_TRANSLATE_NOOP("settings", "常用语"), QT_TRANSLATE_NOOP("settings", "短语 套话 模板"), "writing"),
    (QT_TRANSLATE_NOOP("settings", "计分办法"), QT_TRANSLATE_NOOP("settings", "考核 积分 加分 任务"), "credit"),
)
