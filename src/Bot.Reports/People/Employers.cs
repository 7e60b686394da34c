using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>Where people work, as it stands behind their names without a parenthesis or for several of them.</summary>
internal static class Employers
{
    /// <summary>"Ann Lee, Yorkshire Water": of two parts with one comma between, the second is where the first works, be it written like a name, unless a common given name begins it. Several people have a word or sign between them, or a label in the plural.</summary>
    public static PeopleToken? Behind(List<PeopleToken> tokens, Slice text)
    {
        if (AreBeforeSlash(tokens)) return tokens[^1];
        if (TextShape.HasCjk(text.Span)) return AreNameAndPlace(tokens) ? tokens[1] : null;
        if (tokens is not [{ IsParenthesis: false }, .., { IsParenthesis: false, Separator: ',' } last]) return null;
        if (tokens.Count(token => token.Separator is ',') > 1 || tokens.Exists(token => token.IsParenthesis) || IsPlural(text)) return null;
        return last.Slice.Span.ContainsAny('@', '＠') || last.Slice.HasLinks || !tokens[0].Slice.Span.Trim().Contains(' ') || !IsCapitalised(last.Slice.Span) || GivenNames.Begin(last.Slice.Span) ? null : last;
    }

    /// <summary>"Ann Lee &amp; Bo Lund / Initech": the one slash parts several people from where they work.</summary>
    private static bool AreBeforeSlash(List<PeopleToken> tokens) =>
        tokens is [_, _, .., { Separator: '/' or '／' } last] && !last.IsParenthesis && tokens.SkipLast(1).All(token => !token.IsParenthesis && token.Separator is not ('/' or '／'));

    /// <summary>Korean and Chinese names are of two or three syllables, and what is longer behind one is where they work. In Japanese it may be another name.</summary>
    private static bool AreNameAndPlace(List<PeopleToken> tokens)
    {
        if (tokens is not [{ IsParenthesis: false } first, { IsParenthesis: false, Separator: ',' or '/' or '，' } second]) return false;
        var (name, place) = (first.Slice.Trim(), second.Slice.Trim());
        var isLonger = name.Span.Length is 2 or 3 && place.Span.Length > 3;
        if (second.Separator is '，') return isLonger && TextShape.Are(name.Span, TextShape.IsKanji) && TextShape.IsKanji(place.Span[0]);
        return isLonger && TextShape.Are(name.Span, TextShape.IsHangul) || PersonName.IsKoreanName(name.Span) && !PersonName.IsKoreanName(place.Span);
    }

    private static bool IsCapitalised(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
            if (text[range] is [var first, _, _, _, ..] && char.IsLower(first)) return false;
        return true;
    }

    /// <summary>"Ann Lee and Bob Ray (Initech)", "Ann Lee &amp; Bob Ray, Initech": what stands behind people joined by a word or sign is about all of them.</summary>
    public static bool AreShared(List<PeopleToken> tokens, PeopleToken? organisation) =>
        organisation is { Separator: '/' or '／' } && AreBeforeSlash(tokens) || tokens is [{ IsParenthesis: false }, { IsParenthesis: false }, .., var last] && (last.IsParenthesis || last == organisation)
        && AreJoined(tokens);

    private static bool AreJoined(List<PeopleToken> tokens)
    {
        for (var i = 1; i < tokens.Count - 1; i++)
            if (tokens[i].IsParenthesis || tokens[i].Separator is not ('&' or '＆') && !PersonName.IsKoreanName(tokens[i].Slice.Span)) return false;
        return true;
    }

    private static bool IsPlural(Slice text) => Plurals.Any(plural => text.Line.Text.AsSpan(0, text.Start).Contains(plural, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Plurals = ["speakers", "presenters", "panel"];
}
