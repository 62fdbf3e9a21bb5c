"""How it went: what stands in the archive now, where the old file is, what is lost."""

from bulletin.keeping.recovery import Repaired, Restored
from editor.pieces.lost_words import line_words, lost_words, moment_words, repaired_words, table_words
from editor.recovery.told import GOOD, ToldSheet
from editor.shell.colours import Colour

_SEEN = 8


class Outcome(ToldSheet):
    """Of an archive that was put back to a backup, or saved from a damaged file."""

    def __init__(self) -> None:
        super().__init__(_SEEN)

    def tell_restored(self, done: Restored) -> None:
        """Tell of an archive that was put back to a backup."""
        at = done.now.last_deed or done.before.last_deed
        story = [self.tr("档案现有稿件 {drafts} 篇、刊物 {issues} 期，最后一项办理在 {at}。").format(
            drafts=done.now.drafts, issues=done.now.issues, at=moment_words(at) if at else "—")]
        if done.put_aside:
            story.append(self.tr("原来的档案另存为“{file}”，与档案在同一文件夹。").format(file=done.put_aside.name))
        story.append(lost_words(done.lost) + self.tr("。"))
        if done.problems:
            altered = self.tr("备份里有 {count} 处在备份以前就被改动过，可在台账里逐一核对。")
            story.append(altered.format(count=done.problems))
        lines = [line_words(done.lost, line) for line in reversed(done.lost.lines)]
        self.tell(self.tr("已从备份恢复"), "\n".join(story), lines, self.tr("丢失的办理"))

    def tell_repaired(self, done: Repaired) -> None:
        """Tell of an archive that was saved from a damaged file."""
        story = [repaired_words(done) + self.tr("。"),
                 self.tr("损坏的档案另存为“{file}”，与档案在同一文件夹。").format(file=done.put_aside.name)]
        if done.texts:
            story.append(self.tr("登记已缺失的稿件，文字另存在文件夹“{folder}”里。").format(folder=done.texts.name))
        if not done.log_whole:
            story.append(self.tr("台账有缺失，核对台账时会指出从哪一条起。"))
        losses = [self.tr("{table}：读出 {read} 条，缺失 {lost}").format(table=table_words(each.name), read=each.read,
                                                         lost=self.tr("{n} 条").format(n=each.lost) if each.lost
                                                         else self.tr("多少不明"))
            for each in done.tables if each.lost or not each.whole]
        self.tell(self.tr("已修复，但有缺失") if losses else self.tr("已修复"), "\n".join(story), losses,
                  self.tr("缺失的内容"), ("warning", Colour.WARNING) if losses else GOOD)
