using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>Who spoke, where the first sentences beneath a title tell it, but do not begin with the marked name: "Next up, Ann Lee from Initech talked about …", 次は港湾ラボの山田さんの発表。</summary>
internal static partial class ToldSpeaker
{
    private const int LongestLine = 800;
    private const int LongestOpening = 160;
    private const double LikelyName = 0.6;
    private const double Told = 0.7;
    private const double ToldWithHonorific = 0.8;
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生", "님", "老师", "老師");

    /// <summary>The people that a line of running text says spoke; none where it names nobody so.</summary>
    public static PeopleReading In(TextLine line)
    {
        if (line.Text.Length > LongestLine) return PeopleReading.None;
        var opening = line.Text.Length > LongestOpening ? line.Text[..LongestOpening] : line.Text;
        return TextShape.HasCjk(opening) ? InCjk(line, opening) : InLatin(line, opening);
    }

    private static PeopleReading InCjk(TextLine line, string opening)
    {
        if (opening.Contains("パネリスト", StringComparison.Ordinal) && PeopleIn(line, Panelists.Match(opening), ToldWithHonorific) is { Speakers.Count: > 1 } panel) return panel;
        if (Honorifics.StandIn(opening) && PeopleIn(line, Addressed.Match(opening), ToldWithHonorific) is { Speakers.Count: > 0 } addressed) return addressed;
        var match = MayHoldCjkName(opening) ? Colleague.Match(opening) : Match.Empty;
        if (PeopleIn(line, match, Told) is { Speakers.Count: > 0 } colleague) return WithEmployer(colleague, match);
        return Marked(line) is { } marked ? Sure(marked, Told) : PeopleReading.None;
    }

    private static PeopleReading InLatin(TextLine line, string opening)
    {
        if (Marked(line) is { } marked) return WithEmployer(Sure(marked, Told), Employer.Match(line.Text[marked.End..]));
        if (opening.StartsWith("With ", StringComparison.Ordinal) && PeopleIn(line, Guests.Match(opening), Told) is { Speakers.Count: > 1 } guests) return guests;
        if (!MayHoldName(opening) || Spoke.Match(opening) is not { Success: true } spoke) return PeopleReading.None;
        var people = spoke.Groups["people"];
        return WithEmployer(PeopleIn(line, spoke, Told), Employer.Match(opening[(people.Index + people.Length)..]));
    }

    /// <summary>A look for two words in a row with capitals, or a small one as in Guido van Rossum; without them no name in Latin script stands here.</summary>
    public static bool MayHoldName(ReadOnlySpan<char> text)
    {
        var isBehindCapital = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isBehindCapital && (char.IsUpper(text[i]) || text[i] is 'v' or 'd')) return true;
            isBehindCapital = char.IsUpper(text[i]);
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                isBehindCapital |= char.IsUpper(text[i]);
                i++;
            }
        }
        return false;
    }

    /// <summary>A look for a blank between two words of kanji or kana, which is rare but in names.</summary>
    private static bool MayHoldCjkName(ReadOnlySpan<char> text)
    {
        for (var blank = text.IndexOfAny(TextShape.Blanks); blank >= 0 && blank + 1 < text.Length; blank = text.IndexOfAny(TextShape.Blanks))
        {
            if (blank > 0 && TextShape.IsCjk(text[blank - 1]) && TextShape.IsCjk(text[blank + 1])) return true;
            text = text[(blank + 1)..];
        }
        return false;
    }

    private static PeopleReading PeopleIn(TextLine line, Match told, double plausibility) =>
        told.Success ? Sure(line.Whole.Part(told.Groups["people"]), plausibility) : PeopleReading.None;

    /// <summary>The first name that is set in bold or italics, with the parenthesis behind it.</summary>
    private static Slice? Marked(TextLine line)
    {
        foreach (var (start, length) in line.Marks)
            if (start < LongestOpening && PersonName.Likeness(line.Text.AsSpan(start, length)) >= LikelyName) return new Slice(line, start, start + length + Parenthesis.Match(line.Text[(start + length)..]).Length);
        return null;
    }

    private static PeopleReading Sure(Slice people, double plausibility) =>
        PeopleReader.Read(people) is { Plausibility: >= LikelyName } read ? read with { Plausibility = plausibility } : PeopleReading.None;

    /// <summary>The people with where the one works, as the text behind the name says.</summary>
    public static PeopleReading WithEmployer(PeopleReading people, string behind) => WithEmployer(people, Employer.Match(behind));

    /// <summary>The people with where the one works, as a pattern found it.</summary>
    public static PeopleReading WithEmployer(PeopleReading people, Match match) =>
        people.Speakers is [{ Affiliation: null } speaker] && match.Groups["employer"] is { Success: true, Value: var employer } ? people with { Speakers = [speaker with { Affiliation = employer }] } : people;

    private const string Courtesy = "(?:さん|氏|様|先生)";
    private const string Talk = "(?:発表|講演|セッション|お話|話|トーク|LT|登壇|紹介|解説)";

    // Behind the name, と言う or です; behind の, が and は a talk must be told, unless the line begins with the name.
    [GeneratedRegex(@"(?:^|[。、！!：:\s]|[のちーら者目表回後次初師頭番]は)(?<people>[^。、「『！!：:\sは]{1,24}?(?:[\s　][^。、「『：:\sは]{1,8}?)?(?:[（(][^（()）]{1,20}[)）])?" + Courtesy + @"(?:\s?[（(][^（()）]{1,40}[)）])?(?:と[^。、「『！!：:は]{1,16}?" + Courtesy + @"(?:\s?[（(][^（()）]{1,40}[)）])?)?)(?:です|でした|[。！!]|$|による|より|からの?|に(?:よる|は|お話|ご?登壇|ご?紹介|ご?発表)|[のがは][^。、]{0,12}?" + Talk + @")|^(?<people>[^。、「『！!：:\sは]{1,16}?(?:[\s　][^。、「『：:\sは]{1,8}?)?" + Courtesy + @")[はが]|(?<people>[가-힣]{2,4})\s?님(?:이|은|의|께서)|(?<people>\p{IsCJKUnifiedIdeographs}{2,4})(?:老师|老師)", RegexOptions.ExplicitCapture)]
    private static partial Regex Addressed { get; }

    /// <summary>"With Ann Lee (Initech), Bob Ray and Cleo Marsh. It was fun."</summary>
    [GeneratedRegex(@"^With\s(?<people>(?:(?:Prof|Dr)\.\s)?\p{Lu}[^.:;]{8,140})(?:\.|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Guests { get; }

    /// <summary>山田氏、鈴木氏をパネリストに迎え: all who sat there.</summary>
    [GeneratedRegex(@"^(?:[^。、]{0,16}は、)?(?<people>[^。「」『』はが]{4,120}?)(?:の[2-9二三四五六]?[名人]|ら)?を(?:ゲスト|パネリスト)", RegexOptions.ExplicitCapture)]
    private static partial Regex Panelists { get; }

    /// <summary>弊社開発部の山田 太郎です: one's own colleagues are named without さん.</summary>
    [GeneratedRegex(@"(?:^|は、?|続いて、?|、)(?:(?<employer>[^。、「『は]{2,20})の)?(?<people>\p{IsCJKUnifiedIdeographs}{1,4}[\s　][\p{IsCJKUnifiedIdeographs}ぁ-ゖァ-ヺー]{1,4})(?:です|でした|から|より(?!\s?(?:さん|氏|様))|による|が(?:登壇|発表|お話))", RegexOptions.ExplicitCapture)]
    private static partial Regex Colleague { get; }

    public const string Name = @"(?!(?:Then|Next|First|Second|Third|Finally|Last|After|And|But|Also|Afterwards|In|On|At|The|This|Our|Speaker|Presenter)\s)\p{Lu}[\p{L}'’\-]+(?:\s(?:van|von|de|der|den|da|\p{Lu}[\p{L}'’\-]*\.?)){1,3}";
    private const string Organisation = @"\p{Lu}[\p{L}\p{N}'’\-]*(?:\.\p{L}+)?(?:\s(?:(?:&|of|the|of the)\s)?\p{Lu}[\p{L}\p{N}'’\-]*){0,4}";
    public const string Place = @"(?:,?\s(?:from|of|at)\s" + Organisation + ")?";
    private const string Spoken = @"(?:opened|started|kicked|talk(?:ed|s)|sp(?:oke|eaks)|g(?:a|i)ves?|show(?:ed|s)|present(?:ed|s)|t(?:old|ells)|walk(?:ed|s)|t(?:ook|akes)|explain(?:ed|s)|introduce[ds]|demonstrate[ds]|demo(?:ed|s)|share[ds]|closed|led|described?s?|argue[ds]|compare[ds]|cover(?:ed|s)|discuss(?:ed|es)|ma(?:de|kes)|built|went|brought|joined|had|did|asked|used|began|is|was|has|who)";

    [GeneratedRegex("(?<people>" + Name + @"(?:\s\([^()]{1,60}\))?)" + Place + @",?\s(?:\w+ly\s)?" + Spoken + @"\s|(?:^|[.!?]\s|\b(?:[Ii]n|[Dd]uring) (?:this|his|her|their) \w+,\s)(?<people>" + Name + @")(?:,\s(?:an?\s|the\s|who\s|[\p{L}\s]{2,24}\s(?:at|of|from)\s)|['’]s?\s(?:talk|session|presentation|keynote|slot)\b)|\b(?:[Bb]y|[Ff]rom|(?:[Ss]peaker|[Pp]resenter)(?: was| is|:))\s(?<people>" + Name + "(?: and " + Name + @")?(?:\s\([^()]{1,60}\))?)" + Place + @"(?=[.,;:!]|\s(?:who|on|about|to|and)\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Spoke { get; }

    [GeneratedRegex(@"^\s?[(（][^()（）]{1,60}[)）]", RegexOptions.ExplicitCapture)]
    private static partial Regex Parenthesis { get; }

    /// <summary>"…, who works at Initech", behind the name.</summary>
    [GeneratedRegex(@"^(?:,?\s(?:from|of|at)|,?\s(?:who\s)?(?:is|works|runs|leads|an?|the)\s[\p{L}\- ]{0,40}?\b(?:at|for|from))\s(?:the\s)?(?<employer>" + Organisation + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex Employer { get; }
}
