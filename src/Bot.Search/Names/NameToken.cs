using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A word of a name or of a question.</summary>
/// <param name="Text">Folded, numbers without leading zeros.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct NameToken(string Text, RunKind Kind, int Start, int End)
{
    /// <summary>True for digits alone.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]) && char.IsAsciiDigit(Text[^1]);

    /// <summary>The words of a folded text: pieces of words, Han runs, stretches of one kind of kana.</summary>
    public static List<NameToken> Read(FoldedText text)
    {
        var tokens = new List<NameToken>();
        for (var index = 0; index < text.Length;)
        {
            var run = Run.At(text, index);
            if (run.Kind is not RunKind.Gap)
                ReadPieces(text, run, tokens);
            index = run.End;
        }
        return tokens;
    }

    private static void ReadPieces(FoldedText text, Run run, List<NameToken> tokens)
    {
        for (var start = run.Start; start < run.End;)
        {
            var end = PieceEnd(text, start, run);
            tokens.Add(new NameToken(Form(text.Characters[start..end]), run.Kind, start, end));
            start = run.Kind is RunKind.Word ? end + 1 : end;
        }
    }

    private static int PieceEnd(FoldedText text, int start, Run run)
    {
        if (run.Kind is RunKind.Word)
            return WordParts.PieceEnd(text, start, run.End);
        var end = start + 1;
        while (end < run.End && (run.Kind is RunKind.Gram || text.OriginAt(end) is Origin.Hiragana == text.OriginAt(start) is Origin.Hiragana))
            end++;
        return end;
    }

    /// <summary>A piece as names are compared by: numbers without leading zeros.</summary>
    public static string Form(ReadOnlySpan<char> piece) =>
        piece.ContainsAnyExceptInRange('0', '9') || piece.TrimStart('0').IsEmpty ? piece.ToString() : piece.TrimStart('0').ToString();
}
