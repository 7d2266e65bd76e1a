"""`mujaz`, and `python -m mujaz`."""

from tui.main import main

if __name__ == "__main__":
    main()
