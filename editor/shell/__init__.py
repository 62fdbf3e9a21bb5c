"""The shell of the window: everything a screen stands on, and nothing of the trade.

How a screen is built here
--------------------------
A screen is a class over `screen.ScreenBase` (a QWidget) that is given one value, the `frame.Frame`:

    class InboxScreen(ScreenBase):
        def __init__(self, frame: Frame) -> None:
            super().__init__()
            self._frame = frame
            ...build widgets, connect signals...

        def enter(self) -> None:                       # each time the place is entered
            self._frame.background.ask(self, list_waiting, self._show)

`main.py` names the places in their order and hands them to `editor.app.run`:

    Place("inbox", "来稿", "tray", InboxScreen)

The window makes a screen when its place is first entered, so nothing is paid for a screen nobody opens.

What the frame gives
--------------------
- `frame.background`: `ask(owner, job(archive), then, otherwise)` for the archive, `files(owner, job(stop), then, ...)`
  for files. `then` runs on the GUI thread, and only while `owner` lives. `archive_changed(Changed)` says what to
  reload. `looker.ask(owner, job(look), then, otherwise, topic=…)` is for what is asked while somebody types or
  scrolls: it reads beside the archive, and of a topic only the newest question is answered.
- `frame.say("已收稿 3 篇")`: good news, leaves by itself. `frame.trouble(error)`: an error bar that stays.
- `frame.saving(Saving.saved(at))`: the left end of the status line. It must always tell the truth.
- `frame.go("writing", draft_id)`: enter another place; its screen gets `open(draft_id)`.
- `frame.settings`: what the chair remembers. `frame.person`: who sits here.

What can be done by a key
-------------------------
- A line in the table `COMMANDS` of the package (`editor/inbox/commands.py`), and in the screen
  `command(self, frame.keymap, COMMANDS["reload"], self.reload)`: see `commands`. F1, the list of Ctrl+K and the page
  快捷键 know it from there; the place says in `editor/start.py` that it has such a table.
- `keys()` of a screen tells only the keys of its lists, which are no commands.

What to build with
------------------
- `widgets`: `EmptyState`, `SectionTitle`, `note`, `button`, `quiet_button`, `line`, `Field` (label above, error
  beside), `splitter` (remembers itself).
- `rows`: `TwoLineRows`, a delegate painting `Row(title, beneath, chip)` values a model answers for `ROW_ROLE`.
- `chip`: `Chip`, `paint_chip` (for delegates), `Tone`. `search_box`: `SearchBox` (asks after 150 ms).
- `icons.icon("tray")`: an icon that follows the theme. `theme`: the spacing, `colour_now(Colour.INK)` for those who
  paint themselves. `fonts`: `interface_font`, `manuscript_font(zoom)`.
- `terms`: the words of stages, steps, roles. `words`: `words_of(error)`. `remark_words`:
  `warning_words(kind, count, detail)`.
- `theme.style(widget, role)` gives a role of the style sheet: `pane`, `page` (the manuscript's editor), `flat` (a list
  without border), `screen-title`, `pane-title`, `second`, `note`, `error`, `key`, `small`. A plain QWidget needs
  `WA_StyledBackground` as well to show its ground. Set a manuscript's face with `editor.setFont(manuscript_font())`.

Tests of screens use `Frame(InlineBackground(open_archive), Settings(QSettings(path, format)))`: no window is needed,
and `frame.said`, `frame.troubled`, `frame.saving_changed` and `frame.went` are signals a test can wait for.
"""
