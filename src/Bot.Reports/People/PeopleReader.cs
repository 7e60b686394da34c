using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>Reads who is meant: names, accounts and affiliations in any order and punctuation.</summary>
internal static class PeopleReader
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",、，/／&＆・·•|｜;(（[【×＋\t");
    private static readonly SearchValues<char> AccountCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-");
    private static readonly SearchValues<char> Marks = SearchValues.Create("@＠:んま様氏生님씨师師士");
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生");
    private const int LongestFirst = 20;
    private const int LongestLatinFirst = 45;

    private const int LongestText = 240;
    private const int MostPeople = 12;
    private const int ShortName = 9;
    private const int LongestSecondAffiliation = 16;
    private const double Spoiled = 0.1;
    private const double LikelyPerson = 0.7;

    // Behind somebody with an account, a bare name is rather where they work.
    private const double FurtherPerson = 0.8;

    /// <summary>Reads a text that may name people and nothing else.</summary>
    public static PeopleReading Read(Slice text)
    {
        var trimmed = text.Trim(",、/／-–—:：。.…*|｜→");
        if (trimmed.IsEmpty || !MayNamePeople(trimmed.Span)) return PeopleReading.None;
        trimmed = FirstSentence(trimmed);
        return PeopleTokens.Parted(trimmed) is { } tokens ? Read(trimmed, tokens) : One(PeopleTokens.One(trimmed));
    }

    /// <summary>"Ann Lee. A fine talk": a name may hold a point behind a letter or two, a sentence ends behind a word.</summary>
    private static Slice FirstSentence(Slice people)
    {
        var span = people.Span;
        for (var point = span.IndexOf(". "); point > 0; point = span[(point + 2)..].IndexOf(". ") is >= 0 and var next ? point + 2 + next : -1)
        {
            var word = span[(span[..point].LastIndexOf(' ') + 1)..point];
            if (word.Length > 2 && char.IsLower(word[^1]) && span[..point].Contains(' ') && IsSentence(span[(point + 2)..])) return people.To(point);
        }
        return people;
    }

    /// <summary>Of a sentence the second word begins small, of a name it does not.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) => text.IndexOf(' ') is var blank && (blank < 0 || blank + 1 < text.Length && char.IsLower(text[blank + 1]));

    private static PeopleReading One(PeopleToken? token) =>
        token is { } only && PersonReader.Read(only.Slice) is { IsNamed: true } person ? new PeopleReading([person.ToSpeaker()], person.Likeness) : PeopleReading.None;

    private static PeopleReading Read(Slice trimmed, List<PeopleToken> tokens)
    {
        var people = new List<PersonDraft>(tokens.Count);
        string? leadingAffiliation = null;
        var organisation = Employers.Behind(tokens, trimmed);
        var isBehindRole = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (people.Count > 0 && IsBehindColon(token, trimmed)) return PeopleReading.None;
            if (people.Count > 0 && token.Slice.HasLinks && Labels.KindOf(token.Slice.Span) is LabelKind.Slides or LabelKind.Video or LabelKind.Code) continue;
            if (people.Count > 0 && token is { IsParenthesis: false, Separator: ' ' } && PersonReader.IsHonorific(token.Slice.Span)) people[^1].Likeness = Math.Max(people[^1].Likeness, people[^1].Name is { } name && (PersonName.IsPossible(name) || PersonName.IsHiragana(name)) ? PersonDraft.Marked : 0);
            else if (people.Count == 0 && IsRoleBefore(tokens, i))
            {
                isBehindRole = true;
                continue;
            }
            else if (token.IsParenthesis && people.Count == 0) leadingAffiliation = token.Slice.Text;
            else if (token.IsParenthesis) AddParenthesis(people[^1], token.Slice);
            else if (token == organisation) AddAffiliation(people[^1], token.Slice.Text);
            else AddText(people, token, HasOwnAccount(tokens, i));
            if (isBehindRole && people.Count == 1 && people[0].Name is { } called && (PersonName.IsPossible(called) || PersonName.IsHiragana(called))) people[0].Likeness = Math.Max(people[0].Likeness, LikelyPerson);
        }
        if (Employers.AreShared(tokens, organisation) || Employers.AreAllBefore(tokens, people)) ShareAffiliation(people);
        return Finish(people, leadingAffiliation);
    }

    /// <summary>False where no account, link or honorific marks anybody, and nothing stands beside a name that makes it surer.</summary>
    public static bool MayBeMarked(Slice text) => text.Span.ContainsAny(Marks) || text.Span.ContainsAny(Separators) || text.HasLinks;

    /// <summary>A look at the length of what comes first, since most texts that are tried are titles and sentences.</summary>
    private static bool MayNamePeople(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText) return false;
        if (text.ContainsAny('@', '＠')) return true;
        if (text.Contains('。')) return false;
        var first = text.IndexOfAny(Separators);
        if (first < 0) first = text.Length;
        if (first <= LongestFirst) return true;
        return first <= LongestLatinFirst && (!TextShape.HasCjk(text[..first]) || Honorifics.StandIn(text));
    }

    private static void ShareAffiliation(List<PersonDraft> people)
    {
        foreach (var person in people) person.Affiliation ??= people[^1].Affiliation;
    }

    private static PeopleReading Finish(List<PersonDraft> people, string? leadingAffiliation)
    {
        if (people.Count is 0 or > MostPeople || people.Exists(person => !person.IsNamed)) return PeopleReading.None;
        if (leadingAffiliation is not null) people[0].Affiliation ??= leadingAffiliation;
        var sum = 0.0;
        foreach (var person in people) sum += person.IsSpoiled ? Spoiled : person.Likeness;
        return new PeopleReading(people.ConvertAll(person => person.ToSpeaker()), sum / people.Count);
    }

    /// <summary>"Ann Lee (Initech): Title" names Ann Lee, but not only her.</summary>
    private static bool IsBehindColon(PeopleToken token, Slice text) =>
        token is { IsParenthesis: false, Separator: ' ' } && text.Line.Text.AsSpan(text.Start, token.Slice.Start - text.Start).TrimEnd() is [.., ':' or '：'];

    /// <summary>"大道 (@domichi)", "藤原 @ 港ラボ": whose account or employer stands right behind is a person of their own.</summary>
    private static bool HasOwnAccount(List<PeopleToken> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at - 1].IsParenthesis && tokens[at + 1].IsParenthesis && Handle.Find(tokens[at + 1].Slice.Text).Success || tokens[at].Slice.Span.IndexOf(" @ ") > 0;

    /// <summary>True for a part in a panel, which only people have, and which is no employer.</summary>
    private static bool IsHost(string role) => role is "moderator" or "Moderator" or "host" or "Host" or "chair" or "MC" or "司会" or "モデレーター" or "進行" or "ファシリテーター" or "主持人" or "사회" or "사회자";

    /// <summary>"実行委員・藤目", "元・港湾ラボの藤目": what somebody is or was may stand before the name.</summary>
    private static bool IsRoleBefore(List<PeopleToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1] is { IsParenthesis: false, Separator: '・' } && (tokens[at].Slice.Span is "元" || Affiliations.KindsIn(tokens[at].Slice.Span) is AffiliationKinds.Role);

    private static void AddText(List<PersonDraft> people, PeopleToken token, bool hasOwnAccount)
    {
        var person = PersonReader.Read(token.Slice);
        if (people.Count > 0 && !(hasOwnAccount && person is { Name: not null, Likeness: > 0 }) && BelongsTo(people[^1], person, token))
        {
            Complete(people[^1], person, token.Slice.Text);
            return;
        }
        people.Add(person);
    }

    /// <summary>Tells whether a further piece is about the same person: their account, role or affiliation.</summary>
    private static bool BelongsTo(PersonDraft before, PersonDraft next, PeopleToken token)
    {
        if (next.IsMarked) return token.Separator is not ('&' or '＆') && before is { Handle: null, Name: not null } && next.Name is null;
        if (!next.IsNamed || Affiliations.KindsIn(token.Slice.Span) is not AffiliationKinds.None) return true;
        if (token.Separator is ' ') return true;
        var isList = token.Separator is '&' or '＆' or '・' or '×' or '＋' or ';';
        if (isList) return false;
        return next.Likeness < (before.IsMarked ? FurtherPerson : Math.Min(0.6, before.Likeness));
    }

    private static void Complete(PersonDraft person, PersonDraft addition, string text)
    {
        if (!addition.IsMarked) AddAffiliation(person, text);
        else if (person.Name is not null && !PersonName.IsPossible(person.Name)) person.IsSpoiled = true;
        else (person.Handle, person.Likeness) = (person.Handle ?? addition.Handle, Math.Max(person.Likeness, addition.Likeness));
    }

    private static void AddParenthesis(PersonDraft person, Slice content)
    {
        if (IsAside(content)) return;
        if (IsHost(content.Text))
        {
            person.Likeness = Math.Max(person.Likeness, PersonDraft.Marked);
            return;
        }
        foreach (var token in IsOneName(content) ? [new PeopleToken(content, IsParenthesis: false, ' ')] : PeopleTokens.Of(content))
        {
            var text = StripAccountLabel(token.Slice.Text);
            if (AccountIn(token.Slice, text) is { } handle)
            {
                person.Handle ??= handle;
                if (person.Name is null || person.Name.Length <= ShortName && !TextShape.HasCjk(person.Name) || IsNameBeforeAccount(person.Name)) person.Likeness = Math.Max(person.Likeness, PersonDraft.Marked);
            }
            else
            {
                AddAffiliation(person, text);
            }
        }
    }

    /// <summary>"Ann Lee (yes, she gave two of them)", "岬さん（遠くから！）": a remark on somebody, with nothing in it that tells who they are.</summary>
    private static bool IsAside(Slice content) =>
        content.Span.Trim() is [var first, .., var last] && (MoodSigns.Contains(last) || char.IsAsciiLetterLower(first) && !Affiliations.IsPossible(content.Text))
        && !content.HasLinks && !content.Span.ContainsAny('@', '＠') && Affiliations.KindsIn(content.Span) is AffiliationKinds.None;

    private static readonly SearchValues<char> MoodSigns = SearchValues.Create("!！?？…〜");

    /// <summary>"Crate &amp; Barrel" is one company, where no other sign parts the parenthesis.</summary>
    private static bool IsOneName(Slice content) =>
        content.Span.ContainsAny('&', '＆') && !content.Span.ContainsAny(PartsOfParenthesis) && !content.HasLinks;

    private static readonly SearchValues<char> PartsOfParenthesis = SearchValues.Create(",、，/／|｜;@＠・·•");

    private static bool IsNameBeforeAccount(string name) =>
        PersonName.IsPossible(name) && (TextShape.HasCjk(name) || !name.Contains(' ', StringComparison.Ordinal) || PersonName.Likeness(name) > 0);

    /// <summary>What names the slides, the kind of talk or its length is about the talk.</summary>
    private static void AddAffiliation(PersonDraft person, string text)
    {
        text = Employers.WithoutBoth(text).ToString();
        if (Labels.KindOf(text) is LabelKind.Slides or LabelKind.Video or LabelKind.Code || TalkKinds.IsLightningGroup(text) || IsDuration(text) || IsPronoun(text)) return;
        if (person.Handle is null && LooksLikeAccount(text)) person.Handle = text;
        else SetAffiliation(person, text);
        if (person.Likeness > 0.5) person.Likeness = Math.Min(1, person.Likeness + (person.Likeness < LikelyPerson && TextShape.HasCjk(text) && Affiliations.IsOrganisation(text) ? 0.2 : 0.1));
    }

    /// <summary>"Ann Lee (she/her)".</summary>
    private static bool IsPronoun(string text) => text is "she" or "her" or "hers" or "he" or "him" or "his" or "they" or "them" or "theirs";

    private static bool IsDuration(string text) =>
        char.IsAsciiDigit(text[0]) && (text.EndsWith("min", StringComparison.Ordinal) || text.EndsWith("mins", StringComparison.Ordinal) || text.EndsWith("minutes", StringComparison.Ordinal) || text.EndsWith('分'));

    /// <summary>What cannot be an affiliation shows that this is a sentence and names nobody.</summary>
    private static void SetAffiliation(PersonDraft person, string text)
    {
        person.IsSpoiled |= !Affiliations.IsPossible(text) || person.Affiliation is not null && text.Length > LongestSecondAffiliation && Affiliations.KindsIn(text) is AffiliationKinds.None;
        if (person.Affiliation is null || Affiliations.IsOrganisation(text) && !Affiliations.IsOrganisation(person.Affiliation)) person.Affiliation = Affiliations.OrganisationIn(text);
    }

    private static string? AccountIn(Slice slice, string text)
    {
        if (Handle.Find(text) is { Success: true } mention) return mention.Groups["handle"].Value;
        return slice.FirstLink(link => Handle.FromProfile(link.Url) is not null) is { } profile ? Handle.FromProfile(profile.Url) : null;
    }

    /// <summary>An account without its sign has digits or underscores, or is all in small letters of ASCII.</summary>
    private static bool LooksLikeAccount(string text) =>
        text.Length > 2 && !text.AsSpan().ContainsAnyExcept(AccountCharacters) && !Affiliations.IsOrganisation(text);

    private static string StripAccountLabel(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        var isLabel = colon is > 0 and < 10 && text.AsSpan(0, colon).Trim() is "Twitter" or "twitter" or "GitHub" or "github" or "Github" or "X" or "tw" or "gh" or "Qiita";
        return isLabel ? "@" + text[(colon + 1)..].Trim().TrimStart('@', '＠').Trim() : text;
    }
}
