"""Names and posts: expired ones, another's, names one character off, names without a post, the party's post second."""

from collections.abc import Iterator
from datetime import date

from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength
from bulletin.proof.roster.book import Book, around, posts_in
from bulletin.proof.roster.mentions import Mention, is_ours, mentions, speaks_of_now
from bulletin.proof.wordbook import Branch
from bulletin.text import Role

_SPOKEN_FIRST = (Role.BODY, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4)


def wrong_posts(passage: Passage, book: Book) -> Iterator[Found]:
    """Find posts a person does not hold on the day of the check."""
    for mention in mentions(passage, book):
        if mention.posts and mention.clear and speaks_of_now(passage, mention.start, book):
            for at, post in mention.posts:
                if post not in book.held(mention.name):
                    yield _not_held(passage, book, mention, at, post)


def _not_held(passage: Passage, book: Book, mention: Mention, at: int, post: str) -> Found:
    lines = [line for line in book.people[mention.name] if post in posts_in(line.post)]
    facts = {"name": mention.name, "post": post, "right": "、".join(book.held(mention.name)),
             "holder": "、".join(sorted(book.holders.get(post, ())))}
    start, end = passage.start + at, passage.start + at + len(post)
    gone = next((line.until for line in lines if line.until and line.until < book.day), None)
    if gone:
        return Found(start, end, case="expired", facts={**facts, "until": _said(gone)})
    begins = next((line.since for line in lines if line.since and line.since > book.day), None)
    if begins:
        return Found(start, end, case="early", facts={**facts, "since": _said(begins)})
    return Found(start, end, case="other_post" if facts["right"] else "no_post", facts=facts)


def _said(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def near_names(passage: Passage, book: Book) -> Iterator[Found]:
    """Find after a post a name that is one character off from that of who holds it."""
    text = passage.text
    for at, post in book.post_places(text):
        end = at + len(post)
        holders = book.holders[post]
        if not holders or not is_ours(text, at, book):
            continue
        if text.startswith(tuple(book.people), end) or not speaks_of_now(passage, at, book):
            continue
        alone = len(holders) == 1 and "副" not in post
        near = [name for name in sorted(holders) if _is_near(text[end:end + len(name)], name, alone)]
        if len(near) == 1:
            yield Found(passage.start + end, passage.start + end + len(near[0]), near[0], case="near_name",
                        facts={"post": post, "name": near[0]})


def _is_near(said: str, name: str, alone: bool) -> bool:
    """Return whether exactly one character differs; of two only the second, and where nobody else holds the post."""
    if len(said) != len(name) or not said.isalpha():
        return False
    differ = [n for n, (one, other) in enumerate(zip(said, name, strict=True)) if one != other]
    return len(differ) == 1 and (len(name) > 2 or (alone and differ == [1]))


def bare_names(manuscript: Manuscript, book: Book) -> Iterator[Found]:
    """Find leaders whose first mention in the text is without a post."""
    seen: set[str] = set()
    for passage in manuscript.passages:
        if passage.role not in _SPOKEN_FIRST or passage.in_table:
            continue
        for mention in mentions(passage, book):
            if mention.name in seen or not book.held(mention.name):
                continue
            seen.add(mention.name)
            if not mention.posts and not _has_title(passage.text, mention) \
                    and speaks_of_now(passage, mention.start, book):
                yield Found(passage.start + mention.start, passage.start + mention.end, case="bare",
                            facts={"name": mention.name, "post": "、".join(book.held(mention.name))},
                            strength=Strength.ADVISORY)


def _has_title(text: str, mention: Mention) -> bool:
    """Return whether some title stands before or after, or other names: then the title may stand further off."""
    before, after = text[:mention.start].rstrip(" \u3000"), text[mention.end:]
    titles = around("titles")
    return before.endswith((*titles, "、", "：", ":", "（", "(")) or after.startswith((*titles, "、", "副", "）", ")"))


def party_second(passage: Passage, book: Book) -> Iterator[Found]:
    """Find posts of one person where one of the party follows one of the government."""
    for mention in mentions(passage, book):
        branches = [book.branch(post) for _, post in mention.posts]
        if Branch.GOVERNMENT in branches and Branch.PARTY in branches[branches.index(Branch.GOVERNMENT):]:
            words = sorted(mention.posts, key=lambda each: book.branch(each[1]) is not Branch.PARTY)
            start, (last, post) = mention.posts[0][0], mention.posts[-1]
            plain = start == 0 or not passage.text[start - 1].isalpha()  # else the name of a county stands before it
            right = "、".join(each for _, each in words) if plain else None
            yield Found(passage.start + start, passage.start + last + len(post), right, case="party_second",
                        facts={"name": mention.name})
