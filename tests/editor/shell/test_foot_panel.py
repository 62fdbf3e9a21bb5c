"""The panel over the foot of the window is as high as what it says."""

from editor.shell.messages_panel import MessageRow


def test_two_messages_stand_there_whole_with_nothing_to_scroll(window, qtbot):
    window.frame.say("《龙潭口镇217户退捕渔民上岸有“新饭碗”》：不采用")
    window.frame.say("已撤销：不采用《龙潭口镇217户退捕渔民上岸有“新饭碗”》")
    panel = window.desk.feet.messages_panel
    window.desk.feet.show_messages()
    qtbot.waitUntil(lambda: panel.findChildren(MessageRow)[0].width() > panel.width() // 2)
    assert panel.area.verticalScrollBar().maximum() == 0
    for row in panel.findChildren(MessageRow):
        assert row.geometry().bottom() <= panel.area.viewport().height()
        assert row.height() >= row.heightForWidth(row.width())
