using Bot.Search.Analysis;

namespace Bot.Search.Names;

/// <summary>A word of a name: a piece of a word, a Han run, a stretch of one kind of kana.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct NameToken(RunKind Kind, int Start, int End)
{
    /// <summary>Adds the words of a folded text.</summary>
    public static void Read(FoldedText text, List<NameToken> tokens)
    {
        for (var index = 0; index < text.Length;)
        {
            var run = Run.At(text, index);
            if (run.Kind is not RunKind.Gap)
                ReadPieces(text, run, tokens);
            index = run.End;
        }
    }

    /// <summary>A piece as names are compared by: numbers without leading zeros.</summary>
    public static ReadOnlySpan<char> Form(ReadOnlySpan<char> piece) =>
        Alphabet.IsDigits(piece) && piece.TrimStart('0') is { IsEmpty: false } digits ? digits : piece;

    /// <summary>True for digits alone.</summary>
    public static bool IsNumber(ReadOnlySpan<char> form) => char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[^1]);

    /// <summary>The word as names are compared by.</summary>
    public ReadOnlySpan<char> Form(FoldedText text) => Form(text.Characters[Start..End]);

    private static void ReadPieces(FoldedText text, Run run, List<NameToken> tokens)
    {
        for (var start = run.Start; start < run.End;)
        {
            var end = PieceEnd(text, start, run);
            tokens.Add(new NameToken(run.Kind, start, end));
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
}
