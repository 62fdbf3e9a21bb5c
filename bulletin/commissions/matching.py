"""Which drafts may be the answer to a commission: their words are compared, and a person decides."""

import re
from dataclasses import dataclass

from bulletin.commissions.commission import Request

_RUN = re.compile(r"[\u4e00-\u9fff]+|[A-Za-z0-9]+")
# What stands in any commission says nothing of what it is about.
_COMMON = re.compile(
    r"报送|有关|关于|情况|工作|信息|材料|请围绕|围绕|重点|包括|以及|做法|成效|存在|问题|建议|下一步|打算|主要|方面|本单位|本乡镇"
    r"|及时|开展|进展|落实|推进|我县|全县|内容|字数|左右|要求|突出|反映|今年|以来|目前|和|与|的|等|在|对|为|及|请|各")
_TOPIC, _WANTED = 0.75, 0.25
_NEAR = 0.4  # share of what is asked that must be found: 抗旱保灌 in a draft on irrigation is, 春节慰问 is not


@dataclass(frozen=True)
class Arrived:
    """A draft that came from an asked unit in the time: its title and its text in plain words."""

    draft_id: str
    unit_id: str
    title: str
    text: str


@dataclass(frozen=True)
class Proposal:
    """A draft that may be the answer, how near it is (0 to 1)."""

    arrived: Arrived
    nearness: float


def proposals(request: Request, drafts: tuple[Arrived, ...]) -> tuple[Proposal, ...]:
    """Return the drafts near enough to topic and wanted, the nearest first."""
    found = (Proposal(each, nearness(request, each.title, each.text)) for each in drafts)
    return tuple(sorted((each for each in found if each.nearness >= _NEAR),
                        key=lambda each: (-each.nearness, each.arrived.title)))


def nearness(request: Request, title: str, text: str) -> float:
    """Return which share of the pairs of characters that say what is asked stands in title or text, 0 to 1.

    What the topic says weighs three times what the description says; words that stand in every notice count nothing.
    """
    there = f"{title}\n{text}"
    topic, wanted = pairs(request.topic), pairs(request.wanted)
    if not topic:
        return _share(wanted, there)
    return _share(topic, there) if not wanted else _TOPIC * _share(topic, there) + _WANTED * _share(wanted, there)


def pairs(words: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters, without those of common words."""
    return frozenset(run[at:at + 2] for run in _RUN.findall(_COMMON.sub(" ", words)) for at in range(len(run) - 1))


def _share(asked: frozenset[str], there: str) -> float:
    return sum(each in there for each in asked) / len(asked) if asked else 0.0
