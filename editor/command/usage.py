"""How the command line says what may be typed, and what was typed wrongly: argparse knows English only."""

import argparse
import re
import sys
from typing import NoReturn

from editor.command.words import tr

_HEADINGS = (
    ("usage: ", "用法："), ("positional arguments:", "要写的："), ("options:", "可选的："),
    ("show this help message and exit", "看用法"),
)
# What argparse says, as its patterns; the groups are named as the sentences need them.
_SAID = (
    (r"the following arguments are required: (?P<what>.+)", "还要写 {what}。"),
    (r"argument COMMAND: invalid choice: '(?P<what>.*)' \(choose from .*\)", "没有“{what}”这个命令。"),
    (r"argument (?P<name>\S+): invalid choice: '(?P<what>.*)' \(choose from (?P<those>.*)\)",
     "{name} 不能写“{what}”，可写 {those}。"),
    (r"argument (?P<name>\S+): invalid fromisoformat value: '(?P<what>.*)'",
     "{name} 看不懂“{what}”，日期请写成 2026-11-30 这样。"),
    (r"argument (?P<name>\S+): invalid _positive value: '(?P<what>.*)'", "{name} 要写 1 以上的整数，不能写“{what}”。"),
    (r"argument (?P<name>\S+): invalid \S+ value: '(?P<what>.*)'", "{name} 看不懂“{what}”，请写一个数。"),
    (r"argument (?P<name>\S+): expected .*arguments?", "{name} 后面要写内容。"),
    (r"argument (?P<name>\S+): ignored explicit argument '(?P<what>.*)'", "{name} 后面不写内容。"),
    (r"argument (?P<name>\S+): (?P<what>.+)", "{name}：{what}。"),
    (r"unrecognized arguments: (?P<what>.+)", "不认识 {what}。"),
    (r"ambiguous option: (?P<what>.+) could match (?P<those>.+)", "{what} 不止一种意思：{those}。"),
)


class Usage(argparse.ArgumentParser):
    """A parser that speaks Chinese; its commands do too."""

    def format_usage(self) -> str:
        return in_chinese(super().format_usage())

    def format_help(self) -> str:
        return in_chinese(super().format_help())

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{what_is_wrong(message)}\n")


def in_chinese(words: str) -> str:
    """Return a usage or a help with its headings in Chinese."""
    for english, chinese in _HEADINGS:
        words = words.replace(english, chinese)
    return words


def what_is_wrong(message: str) -> str:
    """Return in Chinese what argparse complains of; what is not known here stays as it is."""
    for pattern, words in _SAID:
        if found := re.fullmatch(pattern, message):
            return tr(words, **found.groupdict())
    return message
