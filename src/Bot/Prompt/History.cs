namespace Bot.Prompt;

/// <summary>The lines given in this session, walked with the arrow keys; the line being typed is kept at the end.</summary>
internal sealed class History
{
    private readonly List<string> _lines = [];
    private string _typed = "";
    private int _place;

    /// <summary>Takes a line in; the same line twice in a row counts once.</summary>
    public void Add(string line)
    {
        if (line.Length > 0 && (_lines.Count == 0 || _lines[^1] != line))
            _lines.Add(line);

        _place = _lines.Count;
    }

    /// <summary>The line before; null at the first.</summary>
    public string? Older(string current)
    {
        if (_place == 0)
            return null;

        if (_place == _lines.Count)
            _typed = current;

        return _lines[--_place];
    }

    /// <summary>The line after, at last the one being typed; null beyond it.</summary>
    public string? Newer()
    {
        if (_place == _lines.Count)
            return null;

        return ++_place == _lines.Count ? _typed : _lines[_place];
    }
}
