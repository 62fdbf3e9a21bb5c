"""What the sample office asks its units for: this month's guidance, three commissions, and one answer linked."""

from datetime import datetime, timedelta

from bulletin.archive import Archive
from bulletin.commissions.commission import AskedBy, Receipt, Request
from bulletin.commissions.deadline import Deadline
from bulletin.commissions.notices import OPENING
from bulletin.desk import commission_register, commissioning, guidance, looking
from bulletin.desk.noting import office_day
from bulletin.people import Actor

_POINTS = (
    "今冬明春水利建设进展和存在的困难", "森林防火和冬季安全隐患排查整治", "老旧小区加装电梯等基层治理难题和对策建议",
    "根治欠薪冬季行动", "中小企业用工、融资情况和政策需求")
_ASKED = (
    ("今冬明春水利建设进展和存在的困难", "开工处数、完成投资，资金、用工方面的困难，建议",
     ("shuili", "heyuan", "shaxiao", "qinghe", "longtankou"), 0, AskedBy.CITY, ""),
    ("森林防火工作情况", "责任落实、巡护力量、火源管控，存在的薄弱环节", ("songfeng", "linye", "yunxiu", "zhuying"), 3,
     AskedBy.OWN, ""),
    ("老旧小区加装电梯的难点和建议", "已加装数量、群众意见、卡点堵点，可复制的做法", ("wangxi", "yingshan", "zhujian"),
     7, AskedBy.LEADER, "常务副县长"),
)  # topic, what is wanted, units, days until it is due, who wants it


def ask_for_drafts(archive: Archive, *, actor: Actor, at: datetime) -> None:
    """Issue the guidance of the month and make the commissions; the first is due the same day."""
    drawn = guidance.draw_up(archive, office_day(at), OPENING, _POINTS, actor=actor, at=at)
    points = guidance.issue(archive, drawn, actor=actor, at=at).standing
    there = {unit.id for unit in looking.units(archive)}
    for (topic, wanted, units, days, asked_by, asker), point in zip(_ASKED, points, strict=False):
        request = Request(topic, wanted, Deadline(office_day(at) + timedelta(days=days)), actor.name, "0000-1234500",
                          asked_by, asker, "800字左右", point.id)
        commissioning.commission(archive, request, [id for id in units if id in there], actor=actor, at=at)


def take_answers(archive: Archive, *, actor: Actor, at: datetime) -> None:
    """Link the nearest draft to the first commission and tag it with its point; a unit of each sent its receipt."""
    register = commission_register.register(archive, office_day(at))
    for one in register.commissions:
        if one.units:
            commissioning.receive(archive, one.id, one.units[0].unit_id, Receipt(office_day(at)), actor=actor, at=at)
    for one in register.commissions[:1]:
        for each in commission_register.beside(archive, one.id).proposals[:1]:
            came = each.arrived
            commissioning.answer(archive, one.id, came.unit_id, came.draft_id, actor=actor, at=at)
            guidance.tag(archive, came.draft_id, one.request.point_id, actor=actor, at=at)
