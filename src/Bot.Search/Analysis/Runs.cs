namespace Bot.Search.Analysis;

/// <summary>What a run of folded characters is.</summary>
internal enum RunKind : byte
{
    Gap,

    /// <summary>Letters and digits, with connectors between them: kube-scheduler, Node.js, C++.</summary>
    Word,

    Kana,

    /// <summary>Han and other scripts that are found by pairs.</summary>
    Gram,
}

/// <summary>A stretch of one kind in a folded text.</summary>
internal readonly record struct Run(RunKind Kind, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The run that starts at an index.</summary>
    public static Run At(FoldedText text, int start)
    {
        var kind = KindAt(text, start);
        var end = start + 1;
        if (kind is RunKind.Word)
            end = WordEnd(text, start);
        else
            while (end < text.Length && KindAt(text, end) == kind)
                end++;
        return new Run(kind, start, end);
    }

    private static RunKind KindAt(FoldedText text, int index) => text.ClassAt(index) switch
    {
        CharacterClass.Letter or CharacterClass.Digit => RunKind.Word,
        CharacterClass.Kana => RunKind.Kana,
        CharacterClass.Gram => RunKind.Gram,
        CharacterClass.Connector when StartsDottedName(text, index) => RunKind.Word,
        _ => RunKind.Gap,
    };

    // .NET
    private static bool StartsDottedName(FoldedText text, int index) =>
        text.CharacterAt(index) == '.' && index + 1 < text.Length && text.ClassAt(index + 1) is CharacterClass.Letter
        && (index == 0 || text.ClassAt(index - 1) is CharacterClass.Separator or CharacterClass.Gram or CharacterClass.Kana);

    private static int WordEnd(FoldedText text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (IsWordPart(text, end))
                end++;
            else if (end + 1 < text.Length && IsWordPart(text, end + 1) && Joins(text.CharacterAt(end)))
                end += 2;
            else
                break;
        }
        return SuffixEnd(text, start, end);
    }

    private static bool Joins(char connector) => connector is '-' or '_' or '.' or '\'' or '/' or '&';

    // C++, F#
    private static int SuffixEnd(FoldedText text, int start, int end)
    {
        var suffix = end;
        while (suffix < text.Length && suffix < end + 2 && text.CharacterAt(suffix) is '+' or '#' && text.ClassAt(end - 1) is CharacterClass.Letter)
            suffix++;
        var followed = suffix < text.Length && IsWordPart(text, suffix);
        return suffix == end || followed || end - start > 12 ? end : suffix;
    }

    private static bool IsWordPart(FoldedText text, int index) => text.ClassAt(index) is CharacterClass.Letter or CharacterClass.Digit;
}
