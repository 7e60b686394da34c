namespace Bot.Prompt;

/// <summary>Reads lines at a terminal, with editing, history and completion. For one reader at a time.</summary>
internal sealed class LineEditor(Terminal terminal, Func<string, IReadOnlyList<LineCompletion>> complete)
{
    private readonly LineBuffer _buffer = new();
    private readonly History _history = new();
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private CompletionMenu? _menu;

    /// <summary>What stands for a completed text of the line last read.</summary>
    public IReadOnlyDictionary<string, string> CompletedValues => _values;

    /// <summary>Reads one line.</summary>
    /// <returns>The line; null when the reader wants to leave (Ctrl+C, Ctrl+D).</returns>
    public string? ReadLine(string prompt)
    {
        _buffer.Set("");
        _values.Clear();
        while (true)
        {
            if (!terminal.KeyAvailable)
                terminal.Draw(prompt, _buffer, _menu);

            var key = terminal.ReadKey();
            if (Outcome(key) is not { } outcome)
                continue;

            _menu = null;
            terminal.Draw(prompt, _buffer, menu: null);
            terminal.EndLine();
            if (outcome is LineOutcome.Leave)
                return null;

            _history.Add(_buffer.Text);
            return _buffer.Text;
        }
    }

    private LineOutcome? Outcome(ConsoleKeyInfo key)
    {
        if (key.Key is ConsoleKey.Tab)
        {
            Complete(key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1);
            return null;
        }

        _menu = null;
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control))
            return Control(key);

        if (key.Key is ConsoleKey.Enter)
            return LineOutcome.Done;

        Edit(key);
        return null;
    }

    private LineOutcome? Control(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.C:
            case ConsoleKey.D when _buffer.Text.Length == 0:
                return LineOutcome.Leave;
            case ConsoleKey.M or ConsoleKey.J:
                return LineOutcome.Done;
            case ConsoleKey.D: _buffer.DeleteAfter(); break;
            case ConsoleKey.A: _buffer.MoveHome(); break;
            case ConsoleKey.E: _buffer.MoveEnd(); break;
            case ConsoleKey.B: _buffer.MoveLeft(); break;
            case ConsoleKey.F: _buffer.MoveRight(); break;
            case ConsoleKey.LeftArrow: _buffer.MoveWordLeft(); break;
            case ConsoleKey.RightArrow: _buffer.MoveWordRight(); break;
            case ConsoleKey.W: _buffer.DeleteWordBefore(); break;
            case ConsoleKey.U: _buffer.DeleteToStart(); break;
            case ConsoleKey.K: _buffer.DeleteToEnd(); break;
            case ConsoleKey.H: _buffer.DeleteBefore(); break;
            case ConsoleKey.P: Recall(_history.Older(_buffer.Text)); break;
            case ConsoleKey.N: Recall(_history.Newer()); break;
            case ConsoleKey.L: terminal.Clear(); break;
        }

        return null;
    }

    private void Edit(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow: _buffer.MoveLeft(); break;
            case ConsoleKey.RightArrow: _buffer.MoveRight(); break;
            case ConsoleKey.Home: _buffer.MoveHome(); break;
            case ConsoleKey.End: _buffer.MoveEnd(); break;
            case ConsoleKey.Backspace: _buffer.DeleteBefore(); break;
            case ConsoleKey.Delete: _buffer.DeleteAfter(); break;
            case ConsoleKey.UpArrow: Recall(_history.Older(_buffer.Text)); break;
            case ConsoleKey.DownArrow: Recall(_history.Newer()); break;
            default:
                if (!char.IsControl(key.KeyChar))
                    _buffer.Insert(key.KeyChar.ToString());

                break;
        }
    }

    private void Recall(string? line)
    {
        if (line is not null)
            _buffer.Set(line);
    }

    private void Complete(int step)
    {
        _menu = _menu?.Move(step) ?? CompletionMenu.Open(_buffer.Before, complete(_buffer.Before));
        if (_menu is null)
            return;

        _buffer.Replace(0, _menu.Completed);
        if (_menu.Current.Value is { } value)
            _values[_menu.Current.Text] = value;

        if (_menu.Items.Count == 1)
            _menu = null;
    }

    private enum LineOutcome
    {
        Done,
        Leave,
    }
}
