using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>A piece of a text that names people.</summary>
/// <param name="Slice">The piece, without the signs around it.</param>
/// <param name="IsParenthesis">True for what stands in parentheses.</param>
/// <param name="Separator">The sign before it; a blank at the start and between a name and its parenthesis.</param>
internal readonly record struct PeopleToken(Slice Slice, bool IsParenthesis, char Separator);

/// <summary>Cuts "A (x), B／C and D" into its pieces.</summary>
internal static class PeopleTokens
{
    private const string Opening = "(（[【〔<＜";
    private static readonly SearchValues<char> Parting = SearchValues.Create(Opening + ",、，/／&＆|｜;×＋\t\n・·• と");
    private const string Around = ":：-–—";
    private const string Closing = ")）]】〕>＞";

    public static List<PeopleToken> Of(Slice text) => Parted(text) ?? (One(text) is { } only ? [only] : []);

    /// <summary>A text that nothing parts, as its one piece; null where it is but signs.</summary>
    public static PeopleToken? One(Slice text) => text.Trim(Around) is { IsEmpty: false } trimmed ? new PeopleToken(trimmed, IsParenthesis: false, ' ') : null;

    /// <summary>The pieces of a text; null where nothing parts it, as in most.</summary>
    public static List<PeopleToken>? Parted(Slice text)
    {
        List<PeopleToken>? tokens = null;
        var span = text.Span;
        var separator = ' ';
        var start = 0;
        for (var i = NextParting(span, 0); i < span.Length; i = NextParting(span, i + 1))
        {
            var next = span[i];
            if (IsLegalForm(span[i..])) continue;
            if (Opening.Contains(next) && ClosingOf(span, i) is var close && close > i)
            {
                Add(ref tokens, text.Part(start, i), parenthesis: false, separator);
                Add(ref tokens, text.Part(i + 1, close), parenthesis: true, ' ');
                (start, separator, i) = (close + 1, ' ', close);
            }
            else if (!text.IsInAddress(i) && SeparatorLength(span, i) is var length and > 0)
            {
                Add(ref tokens, text.Part(start, i), parenthesis: false, separator);
                (start, separator, i) = (i + length, next is 'と' ? '&' : next is '\n' or '·' or '•' ? ',' : char.IsWhiteSpace(next) ? '&' : next, i + length - 1);
            }
        }
        if (tokens is not null) Add(ref tokens, text.From(start), parenthesis: false, separator);
        return tokens;
    }

    /// <summary>波止場(株): of whatever form a company is, that is no parenthesis.</summary>
    private static bool IsLegalForm(ReadOnlySpan<char> text) => text is ['(' or '（', '株' or '有' or '合' or '社' or '財' or '주' or '유', ')' or '）', ..];

    private static int NextParting(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Parting) is >= 0 and var next ? from + next : text.Length;

    private static void Add(ref List<PeopleToken>? tokens, Slice slice, bool parenthesis, char separator)
    {
        // Mostly a name and a parenthesis, or two names.
        tokens ??= new List<PeopleToken>(2);
        var trimmed = slice.Trim(Around);
        if (!trimmed.IsEmpty) tokens.Add(new PeopleToken(trimmed, parenthesis, separator));
    }

    private static int ClosingOf(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (Opening.Contains(text[i])) depth++;
            else if (Closing.Contains(text[i]) && --depth == 0) return i;
        }
        return -1;
    }

    private static int SeparatorLength(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ',' or '、' or '，' or '/' or '／' or '&' or '＆' or '|' or '｜' or ';' or '×' or '＋' or '\t' or '\n' or '·' or '•') return 1;
        if (text[at] is 'と') return IsAddressed(text[..at]) ? 1 : 0;
        if (text[at] is '・') return IsWithinKatakana(text, at) ? 0 : 1;
        if (at + 1 == text.Length || !Conjunctions.Contains(text[at + 1])) return 0;
        foreach (var word in (ReadOnlySpan<string>)[" and ", " x ", " と ", " with ", " w/ ", " et ", " 和 ", " + "])
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return word.Length;
        return 0;
    }

    /// <summary>沖田さんと岬さん: と parts people where the one before it is addressed.</summary>
    private static bool IsAddressed(ReadOnlySpan<char> text) => text is [.., '氏' or '様'] || text.EndsWith("さん");

    // What the words that part people begin with.
    private static readonly SearchValues<char> Conjunctions = SearchValues.Create("aAxXwWeEと和+");

    private static bool IsWithinKatakana(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && TextShape.IsKatakana(text[at - 1]) && TextShape.IsKatakana(text[at + 1]);
}
