namespace Bot.Search.Analysis;

/// <summary>A folded text without gaps and connectors, and where a name may start or end in it: "service mesh" and "Service-Mesh" read the same.</summary>
internal sealed class Squeezed
{
    private char[] _characters = new char[256];
    private int[] _indexes = new int[256];
    private bool[] _borders = new bool[257];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Where a squeezed character stands in the folded text.</summary>
    public int Index(int at) => _indexes[at];

    /// <summary>True when a word may start at (or end before) this character.</summary>
    public bool IsBorder(int at) => _borders[at];

    /// <summary>Lets a word start at this place of the folded text: a segmenter found one.</summary>
    public void AddBorder(int foldedIndex)
    {
        var at = Array.BinarySearch(_indexes, 0, Length, foldedIndex);
        _borders[at < 0 ? ~at : at] = true;
    }

    /// <summary>Reads a folded text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="humps">True to let a word start at a capital inside another, as in GitHubActions; people who ask do not care for case.</param>
    public void Read(FoldedText text, bool humps = true)
    {
        Length = 0;
        EnsureCapacity(text.Length);
        var border = true;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsKept(text, index))
            {
                border = true;
                continue;
            }
            _characters[Length] = text.CharacterAt(index);
            _indexes[Length] = index;
            _borders[Length++] = border || IsBorder(text, index, humps);
            border = false;
        }
        _borders[Length] = true;
    }

    private static bool IsKept(FoldedText text, int index) => text.ClassAt(index) switch
    {
        CharacterClass.Separator => false,
        CharacterClass.Connector => IsSign(text, index),
        _ => true,
    };

    // C++ and C#, but no number sign.
    private static bool IsSign(FoldedText text, int index) =>
        text.CharacterAt(index) is '+' or '#' && index > 0 && (text.ClassAt(index - 1) is CharacterClass.Letter || text.CharacterAt(index - 1) == '+')
        && (index + 1 == text.Length || text.ClassAt(index + 1) is not (CharacterClass.Letter or CharacterClass.Digit));

    private static bool IsBorder(FoldedText text, int index, bool humps)
    {
        var before = text.ClassAt(index - 1);
        var here = text.ClassAt(index);
        if (IsWordPart(here) && IsWordPart(before))
            return humps && text.OriginAt(index) is Origin.Upper && text.OriginAt(index - 1) is not Origin.Upper;
        if (here is CharacterClass.Connector || before is CharacterClass.Connector)
            return before is CharacterClass.Connector && here is not CharacterClass.Connector;
        if (here is CharacterClass.Gram || before is CharacterClass.Gram)
            return true;
        return here != before || text.OriginAt(index) is Origin.Hiragana != text.OriginAt(index - 1) is Origin.Hiragana;
    }

    private static bool IsWordPart(CharacterClass kind) => kind is CharacterClass.Letter or CharacterClass.Digit;

    private void EnsureCapacity(int length)
    {
        if (_characters.Length >= length)
            return;
        _characters = new char[length];
        _indexes = new int[length];
        _borders = new bool[length + 1];
    }
}
