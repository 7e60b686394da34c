using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Names;

/// <summary>The ways in which names are typed: folded without gaps, and, where that differs, spelled in canonical romaji.</summary>
internal sealed class NameForms
{
    // A title of several English words is not typed in kana, and would only be spelled oddly.
    private const int LongestSpelledWord = 24;

    private readonly TermList _texts = new();
    private readonly List<int> _names = [];
    private readonly List<bool> _wordStarts = [];
    private readonly List<int> _starts = [];
    private char[] _spelled = [];

    /// <summary>How many forms there are.</summary>
    public int Count => _texts.Count;

    /// <summary>How many characters all forms have together.</summary>
    public int Characters => _wordStarts.Count;

    /// <summary>A form's text.</summary>
    public ReadOnlySpan<char> Text(int form) => _texts[form];

    /// <summary>A form's length.</summary>
    public int Length(int form) => _texts[form].Length;

    /// <summary>The name that a form is one of.</summary>
    public int Name(int form) => _names[form];

    /// <summary>What kind of place in a form this is.</summary>
    public NamePlace PlaceAt(int form, int at) =>
        at == 0 ? NamePlace.Start : _wordStarts[_texts.StartOf(form) + at] ? NamePlace.WordStart : NamePlace.Middle;

    /// <summary>Adds the forms of a name.</summary>
    public void Add(int name, Squeezed squeezed)
    {
        if (squeezed.Length == 0)
            return;
        _starts.Clear();
        for (var at = 0; at < squeezed.Length; at++)
        {
            if (squeezed.IsBorder(at))
                _starts.Add(at);
        }
        Add(name, squeezed.Characters);
        if (squeezed.Length <= LongestSpelledWord || Alphabet.HasKana(squeezed.Characters))
            AddSpelled(name, squeezed.Characters);
    }

    /// <summary>Lets go of the room kept for more.</summary>
    public void End()
    {
        _texts.TrimExcess();
        _names.TrimExcess();
        _wordStarts.TrimExcess();
        _spelled = [];
    }

    private void AddSpelled(int name, ReadOnlySpan<char> text)
    {
        if (_spelled.Length < text.Length * Romaji.MostLetters)
            _spelled = new char[text.Length * Romaji.MostLetters];
        var length = 0;
        for (var word = 0; word < _starts.Count; word++)
        {
            var end = word + 1 < _starts.Count ? _starts[word + 1] : text.Length;
            var start = _starts[word];
            _starts[word] = length;
            length += Romaji.Canonical(text[start..end], _spelled.AsSpan(length));
        }
        if (!text.SequenceEqual(_spelled.AsSpan(0, length)))
            Add(name, _spelled.AsSpan(0, length));
    }

    private void Add(int name, ReadOnlySpan<char> text)
    {
        _texts.Add(text);
        _names.Add(name);
        for (var (at, word) = (0, 0); at < text.Length; at++)
        {
            while (word < _starts.Count && _starts[word] < at)
                word++;
            _wordStarts.Add(word < _starts.Count && _starts[word] == at);
        }
    }
}
