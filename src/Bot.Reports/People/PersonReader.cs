using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>Reads one person from a piece of text without list signs and parentheses.</summary>
internal static partial class PersonReader
{
    private const double SentenceWithAccount = 0.25;
    private const double Linked = 0.9;
    private const double LikelyName = 0.5;
    private const double SureName = 0.7;
    private const double LeastLikely = 0.3;
    private const int LongestBesideProfile = 12;
    private const int ShortestPart = 2;
    private const int LongestOrganisation = 30;
    private const int LongestOfName = 20;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");

    public static PersonDraft Read(Slice slice)
    {
        var person = new PersonDraft();
        var profile = slice.FirstLink(link => link.IsProfile);
        var text = slice.Trim().Text;
        if (profile is not null) ReadProfile(person, profile, ref text);
        if (profile is { Length: > 0 } && text.AsSpan().ContainsAny(Dashes)) text = WithoutRole(slice, profile, text);
        if (Handle.Find(text) is { Success: true } mention) ReadMention(person, text, mention);
        else ReadText(person, text, slice);
        if (profile is not null && slice.Span.Trim().Length > profile.Length + LongestBesideProfile) person.Likeness = SentenceWithAccount;
        return person;
    }

    private static void ReadProfile(PersonDraft person, TextLink profile, ref string text)
    {
        person.Handle = Handle.FromProfile(profile.Url);
        person.Likeness = 1;
        if (text == profile.Url) text = "";
    }

    /// <summary>A linked name ends with its link; behind a dash stands what they do.</summary>
    private static string WithoutRole(Slice slice, TextLink profile, string text) =>
        profile.Start <= slice.Start && profile.End < slice.End && slice.Line.Text.AsSpan(profile.End).TrimStart() is [var next, ..] && Dashes.Contains(next) ? slice.To(profile.End - slice.Start).Text.Trim() : text;

    private static void ReadMention(PersonDraft person, string text, Match mention)
    {
        var handle = mention.Groups["handle"].Value;
        var before = text[..mention.Index].Trim();
        var after = Honorific.Replace(text[(mention.Index + mention.Length)..], "").Trim();
        if (before.Length == 0 && IsDisplayName(handle, after))
        {
            (person.Name, person.Likeness) = ($"{handle} {after}", 1);
            return;
        }
        person.Handle ??= handle;
        var beside = before.Length > 0 ? before : after;
        var name = Honorific.Replace(beside, "").Trim();
        if (name.Length > 0) ReadNameAndAffiliation(person, name, isAddressed: name.Length < beside.Length);
        person.Likeness = name.Length == 0 || IsNameBesideAccount(person) ? 1 : SentenceWithAccount;
    }

    /// <summary>Some write @ before a name with a blank in it.</summary>
    private static bool IsDisplayName(string handle, string after) =>
        after.Length > 0 && !after.Contains(' ') && char.IsUpper(handle[0]) && handle.All(char.IsAsciiLetter) && PersonName.Likeness($"{handle} {after}") > 0.7;

    /// <summary>Text beside an account is a name or an organisation, or else the account is only mentioned.</summary>
    private static bool IsNameBesideAccount(PersonDraft person) =>
        person.Name is null || PersonName.Likeness(person.Name) > 0.3 || person.Affiliation is not null && PersonName.IsPossible(person.Name);

    private static void ReadText(PersonDraft person, string text, Slice slice)
    {
        text = WithoutHonour(text.TrimStart('@', '＠'));
        if (text.AsSpan().ContainsAny(Dashes)) text = BeforeRole(person, text);
        if (MayBeAt(text) && AtOrganisation.Match(text) is { Success: true } at && Affiliations.IsPossible(Honorific.Replace(at.Groups["organisation"].Value, "")))
        {
            person.Affiliation = Honorific.Replace(at.Groups["organisation"].Value, "").Trim();
            text = text[..at.Index].Trim() + Honorific.Match(at.Value).Value;
        }
        var honorific = MayBeAddressed(text) ? Honorific.Match(text) : Match.Empty;
        var name = honorific.Success ? text[..honorific.Index].Trim() : text;
        if (name.Length == 0 || PersonName.IsNobody(text)) return;
        ReadNameAndAffiliation(person, name, honorific.Success);
        if (person.Likeness < 1) person.Likeness = Math.Max(person.Likeness, Likeness(person, honorific.Success, slice));
    }

    private static double Likeness(PersonDraft person, bool isAddressed, Slice slice)
    {
        if (isAddressed && IsAddressed(person)) return PersonDraft.Marked;
        var likeness = PersonName.Likeness(person.Name, person.KindsInName);
        return likeness >= LikelyName && IsLinked(person, slice) ? Linked : likeness;
    }

    /// <summary>"Ann Lee – Engineer at Globex": behind the dash stands what she is.</summary>
    private static string BeforeRole(PersonDraft person, string text)
    {
        var dash = text.AsSpan().IndexOfAny(Dashes);
        if (dash < ShortestPart || text[dash] is '-' && text[dash - 1] is not ' ') return text;
        var (name, role) = (text[..dash].Trim(), text[(dash + 1)..].Trim());
        if (!Affiliations.KindsIn(role).HasFlag(AffiliationKinds.Role) || PersonName.Likeness(name) < SureName || !Affiliations.IsPossible(role)) return text;
        person.Affiliation ??= Affiliations.OrganisationIn(role);
        return name;
    }

    /// <summary>True for さん by itself, as behind "なかの (@nakano)".</summary>
    public static bool IsHonorific(ReadOnlySpan<char> text) => text is "さん" or "様" or "氏" or "先生" or "님" or "씨";

    /// <summary>What stands before a name, but is no part of it: a degree, a part in the panel.</summary>
    private static string WithoutHonour(string text)
    {
        if (text.Length == 0 || !HonourStarts.Contains(text[0])) return text;
        foreach (var honour in Honours)
            if (text.StartsWith(honour, StringComparison.Ordinal)) return text[honour.Length..].TrimStart();
        return text;
    }

    private static readonly string[] Honours = ["Prof. ", "Professor ", "Dr. ", "Dr ", "Mr. ", "Ms. ", "Mrs. ", "モデレーター：", "モデレーター:", "司会：", "司会:", "Moderator: "];

    private static readonly SearchValues<char> HonourStarts = SearchValues.Create([.. Honours.Select(honour => honour[0])]);

    private static bool MayBeAddressed(ReadOnlySpan<char> text) => text.TrimEnd("。、!！ ") is [.., 'ん' or 'ま' or '様' or '氏' or '生' or '님' or '씨' or '师' or '師' or '士'];

    private static bool MayBeAt(string text) =>
        text.AsSpan().ContainsAny('@', '＠') || text.IndexOf(' ') != text.LastIndexOf(' ') && AtWords.StandIn(text);

    private static readonly Phrases AtWords = new(StringComparison.OrdinalIgnoreCase, " at ", " from ");

    /// <summary>さん makes a person of nearly any short name, but not of a sentence.</summary>
    private static bool IsAddressed(PersonDraft person) =>
        person.Name is { } name && (PersonName.IsPossible(name) || PersonName.IsHiragana(name) || PersonName.IsNickname(name)) && (PersonName.Likeness(name) > 0 || PersonName.IsNickname(name) || TextShape.HasCjk(name) && name.AsSpan().IndexOfAny(" 　") < 0 || !TextShape.HasCjk(name) && !name.Contains(' ', StringComparison.Ordinal));

    /// <summary>A linked name leads to somebody's page, whatever its address.</summary>
    private static bool IsLinked(PersonDraft person, Slice slice) =>
        person.Name is { Length: var length } && slice.FirstLink(link => link.Length >= length && link.Length <= length + 2) is not null;

    private static void ReadNameAndAffiliation(PersonDraft person, string text, bool isAddressed)
    {
        if (ReadOfOrganisation(person, text, isAddressed)) return;
        if (isAddressed) text = WithoutRoleBehind(text);
        if (text.AsSpan().ContainsAny(' ', '\u3000') && TextShape.HasCjk(text)) ReadWords(person, text, isAddressed);
        else if (Affiliations.KindsIn(text) is var kinds && !kinds.HasFlag(AffiliationKinds.Organisation)) (person.Name, person.KindsInName) = (text, kinds);
    }

    /// <summary>港湾ラボの山田: before the one の is where they work.</summary>
    private static bool ReadOfOrganisation(PersonDraft person, string text, bool isAddressed)
    {
        var of = text.IndexOf('の', StringComparison.Ordinal);
        if (of is < ShortestPart or > LongestOrganisation || text.LastIndexOf('の') != of) return false;
        var (organisation, name) = (text[..of], text[(of + 1)..].Trim());
        if (Turn.IsMatch(organisation))
        {
            person.Name = name;
            return true;
        }
        if (name.Length is < ShortestPart or > LongestOfName || PersonName.Likeness(name) <= LeastLikely || !isAddressed && !Affiliations.IsOrganisation(organisation) || !Affiliations.IsPossible(organisation)) return false;
        (person.Affiliation, person.Name) = (person.Affiliation ?? Affiliations.OrganisationIn(organisation), name);
        return true;
    }

    /// <summary>四人目の山崎さん, 主催の山崎さん: whose turn it was or what they did there, not where they work.</summary>
    [GeneratedRegex(@"^(?:[\d一二三四五六七八九十]{1,3}(?:人目|番目|本目|つ目|番手)|次|最後|最初|本日|今回|先頭|トリ|トップバッター|主催者?|運営|司会|幹事|スタッフ|人事|広報|営業|弊社|当社|自社|同僚|ゲスト|常連)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Turn { get; }

    /// <summary>"Ann Lee CTOさん": behind the name stands what she is.</summary>
    private static string WithoutRoleBehind(string text)
    {
        var blank = text.AsSpan().LastIndexOfAny(" \u3000");
        return blank > 0 && Affiliations.KindsIn(text.AsSpan(blank + 1)) is AffiliationKinds.Role && Affiliations.KindsIn(text.AsSpan(0, blank)) is AffiliationKinds.None ? text[..blank] : text;
    }

    /// <summary>Parts the words of a name from those of an organisation.</summary>
    private static void ReadWords(PersonDraft person, string text, bool isAddressed)
    {
        if (KoreanOrganisation(text) is { } employer)
        {
            (person.Affiliation, person.Name) = (person.Affiliation ?? employer, text[(employer.Length + 1)..].Trim());
            return;
        }
        var words = text.Split((char[])[' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        if (ReadBehindRole(person, words, text)) return;
        if (isAddressed && words is [var employerBefore, var family, var given] && IsEmployer(employerBefore) && PersonName.Likeness($"{family} {given}") > SureName)
        {
            (person.Affiliation, person.Name) = (person.Affiliation ?? employerBefore, text[(employerBefore.Length + 1)..].Trim());
            return;
        }
        if (words is [var role, var called] && Affiliations.KindsIn(role) is AffiliationKinds.Role && Affiliations.KindsIn(called) is AffiliationKinds.None)
        {
            person.Name = called;
            return;
        }
        var organisation = words.Where(word => IsOrganisationWord(word, text)).ToArray();
        if (organisation.Length == words.Length && isAddressed) organisation = organisation[..^1];
        if (organisation.Length == 0 || organisation.Length == words.Length)
        {
            if (!Affiliations.IsOrganisation(text)) person.Name = text;
            return;
        }
        person.Affiliation ??= string.Join(' ', organisation);
        var name = string.Join(' ', words.Except(organisation, StringComparer.Ordinal));
        person.Name = Honorific.Replace(name, "");
        if (person.Name.Length < name.Length && PersonName.IsPossible(person.Name)) person.Likeness = PersonDraft.Marked;
    }

    /// <summary>Before a name stands a place by its words, or a short one without particles; what is longer is a title.</summary>
    private static bool IsEmployer(string text) =>
        Affiliations.IsPossible(text) && (text.Length <= LongestEmployer && !text.Any(TextShape.IsHiragana) || text.Length <= LongestOrganisation && Affiliations.IsOrganisation(text) && !text.Contains('の', StringComparison.Ordinal));

    private const int LongestEmployer = 12;

    /// <summary>"Flutter開発者 青木 健": what one is and works for may stand before a name of two words.</summary>
    private static bool ReadBehindRole(PersonDraft person, string[] words, string text)
    {
        if (words.Length < 3 || PersonName.Likeness($"{words[^2]} {words[^1]}") <= SureName) return false;
        var before = words[..^2];
        if (!Array.Exists(before, word => Affiliations.KindsIn(word).HasFlag(AffiliationKinds.Role)) || !Array.TrueForAll(before, word => Affiliations.KindsIn(word) is not AffiliationKinds.None || Affiliations.IsPossible(word))) return false;
        var places = Array.FindAll(before, word => !Affiliations.KindsIn(word).HasFlag(AffiliationKinds.Role));
        person.Name = text[text.LastIndexOf(words[^2], text.LastIndexOf(words[^1], StringComparison.Ordinal), StringComparison.Ordinal)..].Trim();
        if (places.Length > 0) person.Affiliation ??= string.Join(' ', places);
        return true;
    }

    /// <summary>Before a Korean name, a word is where they work.</summary>
    private static string? KoreanOrganisation(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 1 && blank == text.LastIndexOf(' ') && PersonName.IsKoreanName(text.AsSpan(blank + 1)) ? text[..blank] : null;
    }

    /// <summary>Beside a Japanese name, a word that names an organisation or is written in Latin letters is the affiliation.</summary>
    private static bool IsOrganisationWord(string word, string text) =>
        (Affiliations.IsOrganisation(word) || text.Length > word.Length && word.Length > 2 && char.IsUpper(word[0]) && !TextShape.HasCjk(word)) && Affiliations.IsPossible(word);

    [GeneratedRegex(@"\s*(?:さん|さま|様|氏|先生|くん|ちゃん|님|씨|老师|老師|女士|先生)\s*(?:$|[。、!！]?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Honorific { get; }

    [GeneratedRegex(@"\s*(?:[@＠]\s*|\s(?:at|from)\s)(?<organisation>(?!.*\sby\s)[^@＠]+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex AtOrganisation { get; }
}
