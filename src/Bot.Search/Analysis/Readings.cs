namespace Bot.Search.Analysis;

/// <summary>Some ways to read a word, each different, in memory that is used again for the next word.</summary>
/// <param name="most">At most so many; what comes after them is dropped.</param>
internal sealed class Readings(int most)
{
    private readonly int[] _lengths = new int[most];
    private char[] _characters = [];
    private int _longest;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ReadOnlySpan<char> this[int reading] => _characters.AsSpan(reading * _longest, _lengths[reading]);

    /// <summary>Begins with one reading, which is empty.</summary>
    /// <param name="longest">No reading gets longer than this.</param>
    public void Begin(int longest)
    {
        Clear(longest);
        Add("", "");
    }

    /// <summary>Begins with none.</summary>
    /// <param name="longest">No reading gets longer than this.</param>
    public void Clear(int longest)
    {
        (Count, _longest) = (0, longest);
        if (_characters.Length < most * longest)
            _characters = new char[most * longest];
    }

    /// <summary>Lets every reading go on.</summary>
    public void Append(ReadOnlySpan<char> codes)
    {
        for (var reading = 0; reading < Count; reading++)
        {
            codes.CopyTo(_characters.AsSpan(reading * _longest + _lengths[reading]));
            _lengths[reading] += codes.Length;
        }
    }

    /// <summary>Adds a reading, where it is a new one and there is room.</summary>
    public void Add(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        if (Count == most)
            return;
        var added = _characters.AsSpan(Count * _longest, start.Length + end.Length);
        start.CopyTo(added);
        end.CopyTo(added[start.Length..]);
        for (var reading = 0; reading < Count; reading++)
        {
            if (this[reading].SequenceEqual(added))
                return;
        }
        _lengths[Count++] = added.Length;
    }
}
