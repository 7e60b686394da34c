using System.Globalization;
using System.Text;

namespace Bot.Prompt;

/// <summary>
/// Draws the line being typed on one row of a terminal, with the completions beneath. A line that is too wide scrolls sideways,
/// so that nothing depends on how a terminal wraps wide characters. Safe for a note from another thread.
/// </summary>
internal sealed class Terminal(TextWriter output, Func<ConsoleKeyInfo> readKey, Func<bool> keyAvailable, Func<int> columns)
{
    private const int MenuRows = 8;
    private const string ClearBelow = "\e[J";
    private const string Reverse = "\e[7m";
    private const string Dim = "\e[2m";
    private const string Plain = "\e[0m";

    private readonly Lock _lock = new();
    private string? _drawn;

    /// <summary>More keys wait, so that drawing can wait too (a pasted text).</summary>
    public bool KeyAvailable => keyAvailable();

    /// <summary>The width in columns.</summary>
    public int Columns => columns() is > 0 and var width ? width : 80;

    /// <summary>Waits for a key.</summary>
    public ConsoleKeyInfo ReadKey() => readKey();

    /// <summary>Draws the line anew.</summary>
    public void Draw(string prompt, LineBuffer line, CompletionMenu? menu)
    {
        var room = Math.Max(4, Columns - CellWidth.Of(prompt) - 1);
        var (visible, cursor) = Window(line, room);
        var below = menu is null ? "" : MenuBelow(menu);
        var up = below.Count(character => character is '\n');
        var drawn = new StringBuilder("\r").Append(ClearBelow).Append(prompt).Append(visible).Append(below);
        if (up > 0)
            drawn.Append(CultureInfo.InvariantCulture, $"\e[{up}A");

        drawn.Append(CultureInfo.InvariantCulture, $"\r\e[{CellWidth.Of(prompt) + cursor}C");
        lock (_lock)
            Write(_drawn = drawn.ToString());
    }

    /// <summary>Leaves the line as it stands and goes to the next row.</summary>
    public void EndLine()
    {
        lock (_lock)
        {
            _drawn = null;
            Write(Environment.NewLine);
        }
    }

    /// <summary>Clears the screen.</summary>
    public void Clear()
    {
        lock (_lock)
            Write("\e[H\e[2J");
    }

    /// <summary>Writes several lines above the one being typed, wrapped to the terminal's width.</summary>
    public void NoteAll(string text)
    {
        foreach (var line in LineWrap.Hanging(TerminalText.Clean(text), Columns - 1))
            Note(line);
    }

    /// <summary>Writes a line above the one being typed.</summary>
    public void Note(string text)
    {
        lock (_lock)
            Write($"\r{ClearBelow}{TerminalText.CleanLine(text)}{Environment.NewLine}{_drawn}");
    }

    // The part of the line around the cursor that fits, and the cursor's column in it.
    private static (string Visible, int Cursor) Window(LineBuffer line, int room)
    {
        var before = TerminalText.CleanLine(line.Before);
        var starts = StringInfo.ParseCombiningCharacters(before);
        var (from, width) = (before.Length, 0);
        for (var place = starts.Length - 1; place >= 0; place--)
        {
            width += CellWidth.OfElement(before[starts[place]..from]);
            if (width > room)
                break;

            from = starts[place];
        }

        before = before[from..];
        var cursor = CellWidth.Of(before);
        return (before + Cut(TerminalText.CleanLine(line.After), room - cursor), cursor);
    }

    private static string Cut(string text, int room) => CellWidth.Of(text) <= room ? text : LineWrap.Fitting(text, Math.Max(1, room)).First();

    private string MenuBelow(CompletionMenu menu)
    {
        var rows = new StringBuilder();
        foreach (var (item, chosen) in menu.Window(MenuRows))
        {
            var room = Columns - 3;
            var shown = Cut(item.Shown, room);
            var detail = room - CellWidth.Of(shown) - 2 is > 8 and var left && item.Detail is { } text ? "  " + Cut(text, left) : "";
            rows.Append(CultureInfo.InvariantCulture, $"\n\r{(chosen ? $"{Reverse}> " : "  ")}{shown}{Plain}{Dim}{detail}{Plain}");
        }

        if (menu.Items.Count > MenuRows)
            rows.Append(CultureInfo.InvariantCulture, $"\n\r{Dim}  {menu.Chosen + 1}/{menu.Items.Count}{Plain}");

        return rows.ToString();
    }

    private void Write(string text)
    {
        output.Write(text);
        output.Flush();
    }
}
