"""The page of keys, made from the commands themselves: those of this chair in the window, the first ones in docs/."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from editor.shell.commands import Command, Group, shown


def keys_text(groups: Sequence[Group], keys_of: Callable[[Command], Iterable[str]]) -> str:
    """Return the page in Markdown: a table for each group that has keys; `keys_of` returns the keys of a command."""
    def tr(words: str) -> str:
        return QCoreApplication.translate("manual", words)

    # Not in the braces of a text: the tool that lists the sentences sees none there.
    title, beside = tr("快捷键"), tr("命令")
    parts = [f"# {title}",
             tr("按 F1 看此处有效的键，按 Ctrl+K 按字词或拼音首字母找命令。每个键都可以在“设置 → 快捷键”里改；"
                "下面列的是有键的命令，没有键的从 Ctrl+K 里找。")]
    for group in groups:
        rows = {made.title: keys for made in group.commands if (keys := _shown(keys_of(made)))}
        if rows:
            lines = [f"| {_cell(keys)} | {_cell(words)} |" for words, keys in rows.items()]
            parts.append(f"## {group.title}")
            parts.append("\n".join([f"| {title} | {beside} |", "|---|---|", *lines]))
    return "\n\n".join(parts) + "\n"


def _shown(keys: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(shown(each) for each in keys))


def _cell(words: str) -> str:
    return words.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")
