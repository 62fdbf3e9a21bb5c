"""How it went: what the archive is now, and which files around it anybody can still read."""

from bulletin.keeping.encrypting import Turned
from editor.archive_key.words import done_words, plain_names, story
from editor.recovery.told import ToldSheet
from editor.shell.colours import Colour

_SEEN = 6


class OutcomeSheet(ToldSheet):
    """Of an archive that was encrypted, decrypted, or given another password; and why it was not."""

    def __init__(self) -> None:
        super().__init__(_SEEN)

    def tell_turned(self, done: Turned) -> None:
        """Tell what was done."""
        files = plain_names(done.plain, done.file)
        self.tell(done_words(done.turn), "\n".join(story(done)), files, self.tr("仍是明文的文件"))
        self.button.setFocus()

    def refuse(self, words: str) -> None:
        """Tell why it was not done."""
        self.tell(self.tr("没有办成"), words, [], "", ("warning-circle", Colour.MAIN))
        self.button.setFocus()
