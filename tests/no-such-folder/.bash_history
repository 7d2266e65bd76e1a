export XDG_CONFIG_HOME=. XDG_STATE_HOME=state; clear
/tmp/wt/app-panes/.venv/bin/python -P -c 'from tui.cli import main; main()' open --lang en --bidi off one.txt; echo ended $?
export XDG_CONFIG_HOME=/tmp/pytest-of-root/pytest-254/test_faulty_entries_are_told_o0 XDG_STATE_HOME=/tmp/pytest-of-root/pytest-254/test_faulty_entries_are_told_o0/state; clear
/tmp/wt/app-panes/.venv/bin/python -P -c 'from tui.cli import main; main()' open --lang en --bidi off one.txt; echo ended $?
export XDG_CONFIG_HOME=/tmp/pytest-of-root/pytest-260/test_faulty_entries_are_told_o0 XDG_STATE_HOME=/tmp/pytest-of-root/pytest-260/test_faulty_entries_are_told_o0/state; clear
/tmp/wt/app-panes/.venv/bin/python -P -c 'from tui.cli import main; main()' open --lang en --bidi off one.txt; echo ended $?
