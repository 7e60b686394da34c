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
        tokens is [_, _, .., { Separator: '/' or '／' or '|' or '｜' } last] && !last.IsParenthesis && tokens.SkipLast(1).All(token => !token.IsParenthesis && token.Separator is not ('/' or '／' or '|' or '｜'));

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
        organisation is { Separator: '/' or '／' or '|' or '｜' } && AreBeforeSlash(tokens) || tokens is [{ IsParenthesis: false }, { IsParenthesis: false }, .., var last] && (last.IsParenthesis || last == organisation)
        && AreJoined(tokens);

    /// <summary>"Ann Lee, Bob Ray (Initech)": of two names the last alone has a place behind it, which is where both of them work.</summary>
    public static bool AreAllBefore(List<PeopleToken> tokens, List<PersonDraft> people) =>
        tokens is [.., { IsParenthesis: true } last] && people.Count == tokens.Count - 1 && !tokens.Exists(token => token.Separator is ';') && people.Count > 1 && people[^1].Affiliation is not null
        && (IsOfBoth(last.Slice.Span) || people.Count == 2 && people.TrueForAll(person => person is { Name: not null, Handle: null, Likeness: >= LikelyName }));

    private const double LikelyName = 0.6;

    /// <summary>ともに港湾ラボ, "both Initech".</summary>
    private static bool IsOfBoth(ReadOnlySpan<char> text) => WithoutBoth(text).Length < text.Length;

    /// <summary>The place without the word that says whose it is.</summary>
    public static ReadOnlySpan<char> WithoutBoth(ReadOnlySpan<char> text)
    {
        foreach (var word in Both)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return text[word.Length..].TrimStart(" \u3000、,");
        return text;
    }

    private static readonly string[] Both = ["ともに", "共に", "二人とも", "both from ", "both of ", "both at ", "both "];

    private static bool AreJoined(List<PeopleToken> tokens)
    {
        for (var i = 1; i < tokens.Count - 1; i++)
            if (tokens[i].IsParenthesis || tokens[i].Separator is not ('&' or '＆') && !PersonName.IsKoreanName(tokens[i].Slice.Span)) return false;
        return true;
    }

    private static bool IsPlural(Slice text) => Plurals.Any(plural => text.Line.Text.AsSpan(0, text.Start).Contains(plural, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Plurals = ["speakers", "presenters", "panel"];
}
