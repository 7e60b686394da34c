namespace Bot.Search.Analysis;

/// <summary>A text after folding, character by character, with where each came from. A buffer that is used again for the next text.</summary>
internal sealed class FoldedText
{
    private char[] _characters = new char[256];
    private CharacterClass[] _classes = new CharacterClass[256];
    private Origin[] _origins = new Origin[256];
    private int[] _sources = new int[257];

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>The class of each character.</summary>
    public ReadOnlySpan<CharacterClass> Classes => _classes.AsSpan(0, Length);

    /// <summary>What folding hid of each character.</summary>
    public ReadOnlySpan<Origin> Origins => _origins.AsSpan(0, Length);

    /// <summary>One of <see cref="Characters"/>. Spans over own types are not compiled ahead of time, and looking at one character is what most time goes into.</summary>
    public char CharacterAt(int index) => _characters[index];

    /// <summary>One of <see cref="Classes"/>.</summary>
    public CharacterClass ClassAt(int index) => _classes[index];

    /// <summary>One of <see cref="Origins"/>.</summary>
    public Origin OriginAt(int index) => _origins[index];

    /// <summary>Where a folded character starts in the original text; for <see cref="Length"/> the original's end.</summary>
    public int Source(int index) => _sources[index];

    /// <summary>Begins a text of some length.</summary>
    public void Clear(int sourceLength)
    {
        Length = 0;
        _sources[0] = sourceLength;
        if (_characters.Length < sourceLength)
            Grow(Math.Max(sourceLength, _characters.Length * 2));
    }

    public void Append(char character, CharacterClass characterClass, Origin origin, int source, int sourceEnd)
    {
        if (Length == _characters.Length)
            Grow(Length * 2);
        _characters[Length] = character;
        _classes[Length] = characterClass;
        _origins[Length] = origin;
        _sources[Length] = source;
        _sources[++Length] = sourceEnd;
    }

    /// <summary>Appends characters of ASCII, in small letters.</summary>
    public void AppendAscii(ReadOnlySpan<char> ascii, int source)
    {
        while (Length + ascii.Length > _characters.Length)
            Grow(_characters.Length * 2);
        var characters = _characters.AsSpan(Length, ascii.Length);
        var classes = _classes.AsSpan(Length, ascii.Length);
        var origins = _origins.AsSpan(Length, ascii.Length);
        var sources = _sources.AsSpan(Length, ascii.Length + 1);
        for (var at = 0; at < ascii.Length; at++)
        {
            var upper = char.IsAsciiLetterUpper(ascii[at]);
            var lower = upper ? (char)(ascii[at] | 0x20) : ascii[at];
            (characters[at], classes[at], origins[at], sources[at]) = (lower, CharacterClasses.Of(lower), upper ? Origin.Upper : Origin.Plain, source + at);
        }
        sources[ascii.Length] = source + ascii.Length;
        Length += ascii.Length;
    }

    /// <summary>Puts another character in the last one's place: a vowel that changes the kana before it.</summary>
    public void ReplaceLast(char character) => _characters[Length - 1] = character;

    /// <summary>Lets the last character reach up to here in the original: a long vowel mark that is dropped.</summary>
    public void ExtendLast(int sourceEnd) => _sources[Length] = sourceEnd;

    private void Grow(int length)
    {
        Array.Resize(ref _characters, length);
        Array.Resize(ref _classes, length);
        Array.Resize(ref _origins, length);
        Array.Resize(ref _sources, length + 1);
    }
}

/// <summary>What a folded character was before.</summary>
internal enum Origin : byte
{
    Plain,

    /// <summary>An upper-case letter, which may start a word inside a word.</summary>
    Upper,

    /// <summary>A hiragana character.</summary>
    Hiragana,
}
