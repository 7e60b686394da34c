using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>The ways in which names are typed: folded without gaps, and, where that differs, spelled in canonical romaji.</summary>
internal sealed class NameForms
{
    // A title of several English words is not typed in kana, and would only be spelled oddly.
    private const int LongestSpelledWord = 24;

    private readonly List<string> _texts = [];
    private readonly List<int> _names = [];
    private readonly List<byte> _lengths = [];
    private readonly List<int[]> _wordStarts = [];

    /// <summary>How many forms there are.</summary>
    public int Count => _texts.Count;

    /// <summary>A form's text.</summary>
    public string Text(int form) => _texts[form];

    /// <summary>A form's length, 255 at most: read for thousands of forms, whose texts lie all over the memory.</summary>
    public int Length(int form) => _lengths[form];

    /// <summary>The name that a form is one of.</summary>
    public int Name(int form) => _names[form];

    /// <summary>True where a word starts in a form.</summary>
    public bool StartsWord(int form, int at) => Array.BinarySearch(_wordStarts[form], at) >= 0;

    public void Add(int name, Squeezed squeezed)
    {
        var text = squeezed.Characters.ToString();
        if (text.Length == 0)
            return;
        int[] starts = [.. Enumerable.Range(0, squeezed.Length).Where(squeezed.IsBorder)];
        Add(name, text, starts);
        if (text.Length > LongestSpelledWord && !text.AsSpan().ContainsAnyInRange('ァ', 'ヺ'))
            return;
        var words = starts.Select((start, word) => Romaji.Canonical(text.AsSpan(start..(word + 1 < starts.Length ? starts[word + 1] : text.Length)))).ToList();
        var spelled = string.Concat(words);
        if (!string.Equals(spelled, text, StringComparison.Ordinal))
            Add(name, spelled, Starts(words));
    }

    private void Add(int name, string text, int[] starts)
    {
        _texts.Add(text);
        _names.Add(name);
        _lengths.Add((byte)Math.Min(byte.MaxValue, text.Length));
        _wordStarts.Add(starts);
    }

    private static int[] Starts(List<string> words)
    {
        var starts = new int[words.Count];
        for (var word = 1; word < starts.Length; word++)
            starts[word] = starts[word - 1] + words[word - 1].Length;
        return starts;
    }
}
