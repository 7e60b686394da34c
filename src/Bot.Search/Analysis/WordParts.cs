namespace Bot.Search.Analysis;

/// <summary>Splits a word run at its connectors (kube-scheduler) and a piece at its humps (CustomResource, HTTP2).</summary>
internal static class WordParts
{
    /// <summary>A run with more pieces than this is an address or a path, and is not taken as one word.</summary>
    public const int MostPieces = 4;

    /// <summary>The end of the piece that starts here: the next connector, or the run's end.</summary>
    public static int PieceEnd(FoldedText text, int start, int runEnd)
    {
        var end = start + 1;
        while (end < runEnd && !IsJoint(text, end, runEnd))
            end++;
        return end;
    }

    /// <summary>The end of the hump that starts here. A piece with single letters (k8s, i18n, v1) is not split.</summary>
    public static int HumpEnd(FoldedText text, int start, int pieceEnd)
    {
        var end = start + 1;
        while (end < pieceEnd && !IsNumber(text, start, end, pieceEnd) && !IsHump(text, start, end, pieceEnd))
            end++;
        return end;
    }

    /// <summary>Where the number of a piece like HTTP2 starts; the piece's end when it has none. Unlike a hump it does not hang on case.</summary>
    public static int NumberStart(FoldedText text, int start, int pieceEnd)
    {
        var end = start + 1;
        while (end < pieceEnd && !IsNumber(text, start, end, pieceEnd))
            end++;
        return end;
    }

    /// <summary>True for what follows an apostrophe and is no word: Let's, don't.</summary>
    public static bool IsContraction(FoldedText text, int pieceStart, int pieceEnd) =>
        pieceStart > 0 && text.CharacterAt(pieceStart - 1) == '\'' && pieceEnd - pieceStart <= 2;

    private static bool IsJoint(FoldedText text, int index, int runEnd) =>
        text.ClassAt(index) is CharacterClass.Connector && index + 1 < runEnd && text.CharacterAt(index) is not ('+' or '#');

    private static bool IsNumber(FoldedText text, int start, int index, int end) =>
        index - start >= 3 && text.ClassAt(index) is CharacterClass.Digit && text.ClassAt(index - 1) is CharacterClass.Letter
        && !text.Classes[index..end].Contains(CharacterClass.Letter);

    private static bool IsHump(FoldedText text, int start, int index, int end)
    {
        var upper = text.OriginAt(index) is Origin.Upper;
        if (!upper || end - index < 2)
            return false;
        var afterLower = text.OriginAt(index - 1) is not Origin.Upper;
        var beforeLower = text.OriginAt(index + 1) is not Origin.Upper;
        return index - start >= 2 && (afterLower || beforeLower);
    }
}
