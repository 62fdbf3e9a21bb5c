"""Stand-ins for the function that reads files in the guarded process: each does what one kind of bad file might."""

import ctypes
import os
import sys
import time

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Incoming, Opened, PictureFile, Wish
from bulletin.text import paragraph


def read(name: str, data: bytes) -> tuple[Opened, ...]:
    """Return the file as read; its text is its bytes."""
    return (Opened(name, Incoming(name, data, f"{len(data)}", (paragraph(data[:100].decode("latin-1")),))),)


def told(name: str, **facts: object) -> tuple[Opened, ...]:
    """Return a refusal with what there is to tell."""
    return (Opened(name, refused=Unreadable(Reason.NOT_SUPPORTED, name=name, **facts)),)


def obey(name: str, data: bytes, wish: Wish) -> tuple[Opened, ...]:
    """Do what the name of the file says, then read it."""
    deed = DEEDS.get(name.partition(".")[0])
    return read(name, data) if deed is None else deed(name, data)


def _sleep(name: str, data: bytes) -> tuple[Opened, ...]:
    time.sleep(60)
    return read(name, data)


def _spin(name: str, data: bytes) -> tuple[Opened, ...]:
    while True:
        pass


def _crash(name: str, data: bytes) -> tuple[Opened, ...]:
    ctypes.string_at(0)
    return read(name, data)


def _eat(name: str, data: bytes) -> tuple[Opened, ...]:
    eaten = [bytearray(16 << 20) for _ in range(1000)]
    return told(name, eaten=len(eaten))


def _mistake(name: str, data: bytes) -> tuple[Opened, ...]:
    raise KeyError("我们的差错")


def _nothing(name: str, data: bytes) -> tuple[Opened, ...]:
    return ()


def _modules(name: str, data: bytes) -> tuple[Opened, ...]:
    return told(name, modules=sorted(sys.modules), pid=os.getpid(), printed=sys.stdout.write("说话"))


def _grow_old(name: str, data: bytes) -> tuple[Opened, ...]:
    """Be a file that leaves its process in such a state that the next one kills it."""
    DEEDS["second"] = _crash
    return read(name, data)


def _evil(name: str, data: bytes) -> tuple[Opened, ...]:
    class Evil(Opened):
        def __reduce__(self) -> tuple[object, ...]:
            return (os.system, ("exit 0",))

    return (Evil(name),)


def _pictures(name: str, data: bytes) -> tuple[Opened, ...]:
    pictures = tuple(PictureFile(str(number), "图", bytes([number]) * 100_000) for number in range(3))
    (opened,) = read(name, data)
    return (Opened(name, Incoming(name, data, "", opened.incoming.text, (*pictures, pictures[0]))), opened)


DEEDS = {
    "sleep": _sleep,
    "spin": _spin,
    "crash": _crash,
    "eat": _eat,
    "mistake": _mistake,
    "nothing": _nothing,
    "modules": _modules,
    "grow_old": _grow_old,
    "evil": _evil,
    "pictures": _pictures,
}


def run(name: str, data: bytes, wish: Wish) -> tuple[Opened, ...]:
    """Run the file as a program, as a library taken over by it might, and tell what became of it."""
    try:
        exec(compile(data, name, "exec"), {"told": (known := {})})
    except PermissionError as refused:
        return told(name, refused=str(refused), **known)
    return told(name, refused="", **known)
