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
        if (Marked(line) is { } marked && Sure(marked) is { Speakers.Count: > 0 } bold) return bold;
        var opening = line.Text.Length > LongestOpening ? line.Text[..LongestOpening] : line.Text;
        if (Honorifics.StandIn(opening)) return Addressed.Match(opening) is { Success: true } addressed ? Sure(line.Whole.Part(addressed.Groups["people"])) with { Plausibility = ToldWithHonorific } : PeopleReading.None;
        return Spoke.Match(opening) is { Success: true } spoke ? Sure(line.Whole.Part(spoke.Groups["people"])) : PeopleReading.None;
    }

    /// <summary>The first name that is set in bold or italics.</summary>
    private static Slice? Marked(TextLine line)
    {
        foreach (var (start, length) in line.Marks)
            if (start < LongestOpening && PersonName.Likeness(line.Text.AsSpan(start, length)) >= LikelyName) return new Slice(line, start, start + length);
        return null;
    }

    private static PeopleReading Sure(Slice people) =>
        PeopleReader.Read(people) is { Plausibility: >= LikelyName } read ? read with { Plausibility = Told } : PeopleReading.None;

    [GeneratedRegex(@"(?:発表者|登壇者|講師|スピーカー)は\s?(?<people>[^。、「『]{1,30}?(?:さん|氏|様|先生))|(?:^|[。、！!\s])(?<people>[^。、「『！!\s]{1,24}?(?:[\s　][^。、「『\s]{1,8}?)?(?:さん|氏|様|先生)(?:\s?[（(][^（()）]{1,30}[)）])?)(?:の|による|が|から(?:の)?|は|より)[^。、]{0,12}?(?:発表|講演|セッション|お話|話|トーク|LT|登壇|紹介|解説)|(?<people>[가-힣]{2,4})\s?님(?:이|은|의|께서)|(?<people>\p{IsCJKUnifiedIdeographs}{2,4})(?:老师|老師)", RegexOptions.ExplicitCapture)]
    private static partial Regex Addressed { get; }

    [GeneratedRegex(@"(?<people>(?!(?:Then|Next|First|Second|Third|Finally|Last|After|And|But|Also|Afterwards|In|On|At|The|This|Our)\s)\p{Lu}[\p{L}'’.\-]+(?:\s(?:van|von|de|der|den|da|\p{Lu}[\p{L}'’.\-]*)){1,3}(?:\s\([^()]{1,40}\)|\s(?:from|of|at)(?:\s\p{Lu}[\p{L}\p{N}'’&.\-]*){1,4})?),?\s(?:\w+ly\s)?(?:opened|started|kicked|talked|spoke|gave|showed|presented|told|walked|took|explained|introduced|demonstrated|demoed|shared|closed|led|described|argued|compared|covered|discussed|is\s|was\s|who\s)|\b(?:by|from)\s(?<people>\p{Lu}[\p{L}'’.\-]+(?:\s(?:van|von|de|der|den|da|\p{Lu}[\p{L}'’.\-]*)){1,3}(?:\s\([^()]{1,40}\)|\s(?:from|of|at)(?:\s\p{Lu}[\p{L}\p{N}'’&.\-]*){1,4})?)(?=[.,;:!]|\s(?:who|on|about)\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Spoke { get; }
}
