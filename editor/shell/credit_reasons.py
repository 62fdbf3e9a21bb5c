"""Why units, credit, circulars or commissions say no, in words for people: a part of the table in
`editor.shell.words`.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason
from editor.shell.list_reasons import LIST_SPOKEN
from editor.shell.noop import QT_TRANSLATE_NOOP

CREDIT_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.UNIT_UNNAMED: (QT_TRANSLATE_NOOP("words", "单位还没有名称。"), "",
                          QT_TRANSLATE_NOOP("words", "请写上单位全称。")),
    Reason.UNIT_NAME_TAKEN: (QT_TRANSLATE_NOOP("words", "已有单位叫“{key}”。"), "",
                             QT_TRANSLATE_NOOP("words", "请核对是不是同一个单位，或换一个名称、简称。")),
    Reason.UNIT_DAY: (QT_TRANSLATE_NOOP("words", "“{key}”的日期前后不合。"), "",
                      QT_TRANSLATE_NOOP("words", "请核对起止日期。")),
    Reason.UNIT_GONE: (QT_TRANSLATE_NOOP("words", "“{key}”已经撤销或并入别的单位。"), "",
                       QT_TRANSLATE_NOOP("words", "请改选现在的单位。")),
    Reason.UNIT_SELF: (QT_TRANSLATE_NOOP("words", "单位不能并入自己。"), "",
                       QT_TRANSLATE_NOOP("words", "请另选并入的单位。")),
    Reason.LIST_WRONG: (QT_TRANSLATE_NOOP("words", "{file}读不成单位名单：{list_fault}。"),
                        QT_TRANSLATE_NOOP("words", "档案未动。"),
                        QT_TRANSLATE_NOOP("words", "{list_do}")),
    Reason.PERIOD_CLOSED: (QT_TRANSLATE_NOOP("words", "{day}所在的时段已经印发过通报，补登要写明原因。"), "",
                           QT_TRANSLATE_NOOP("words", "请写上补登的原因。")),
    Reason.FACT_INCOMPLETE: (QT_TRANSLATE_NOOP("words", "还缺{lacking}，没有登记。"), "",
                             QT_TRANSLATE_NOOP("words", "请补上再登记。")),
    Reason.FACT_TAKEN: (QT_TRANSLATE_NOOP("words", "{title}的这一条已经登记过，没有重复登记。"), "",
                        QT_TRANSLATE_NOOP("words", "请在“采用登记”里查看；同一期确有两条的，请写明期号。")),
    Reason.FACT_WITHDRAWN: (QT_TRANSLATE_NOOP("words", "这一条已经撤销。"), "", ""),
    Reason.SCHEME_WRONG: (QT_TRANSLATE_NOOP("words", "计分办法有一处不对：{key}{detail}。"),
                          QT_TRANSLATE_NOOP("words", "原来的办法照旧有效。"),
                          QT_TRANSLATE_NOOP("words", "请改好再启用。")),
    Reason.SCHEME_DAY: (QT_TRANSLATE_NOOP("words", "{day}起施行会改变已经印发的通报。"),
                        QT_TRANSLATE_NOOP("words", "原来的办法照旧有效。"),
                        QT_TRANSLATE_NOOP("words", "请把施行日期放在已印发时段之后。")),
    Reason.CIRCULAR_ISSUED: (QT_TRANSLATE_NOOP("words", "这份通报已经印发，不能再改。"), "",
                             QT_TRANSLATE_NOOP("words", "确有错误的，请作废后重新起草。")),
    Reason.CIRCULAR_NOT_SIGNED: (QT_TRANSLATE_NOOP("words", "通报的文字还没有签发。"), "",
                                 QT_TRANSLATE_NOOP("words", "请先送审、签发，再印发。")),
    Reason.CIRCULAR_STALE: (QT_TRANSLATE_NOOP("words", "起草以后数据有变化，文字与现在的统计不一致。"),
                            QT_TRANSLATE_NOOP("words", "通报没有印发。"),
                            QT_TRANSLATE_NOOP("words", "请重新统计，核对文字后再印发。")),
    Reason.COMMISSION_INCOMPLETE: (QT_TRANSLATE_NOOP("words", "约稿还缺{lacking}。"), "",
                                   QT_TRANSLATE_NOOP("words", "请补上再办理。")),
    Reason.COMMISSION_CLOSED: (QT_TRANSLATE_NOOP("words", "这件约稿已经办结或撤销。"), "",
                               QT_TRANSLATE_NOOP("words", "确需再办的，请先重开。")),
    Reason.GUIDANCE_TAKEN: (QT_TRANSLATE_NOOP("words", "{month}的报送要点已经有了。"), "",
                            QT_TRANSLATE_NOOP("words", "请在原有的要点里修改。")),
    Reason.GUIDANCE_EMPTY: (QT_TRANSLATE_NOOP("words", "报送要点还没有一条内容。"), "",
                            QT_TRANSLATE_NOOP("words", "请至少写一条。")),
}

CREDIT_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    **LIST_SPOKEN,
    "detail": lambda facts: str(facts.get("detail") or QCoreApplication.translate("words", "写法不合要求")),
    "month": lambda facts: str(facts.get("month") or ""),
}
