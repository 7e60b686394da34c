using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>Who spoke, as the first sentence beneath a talk says before it goes on: "山田さん（会社）の発表。…", "[Ann Lee](profile) – developer at Globex".</summary>
internal static partial class OpeningSentence
{
    private const int LongestName = 40;

    /// <summary>The people that a line begins with, if an honorific or a link to their page marks them; none otherwise.</summary>
    public static PeopleReading SpeakerIn(TextLine line)
    {
        if (!MayNameSpeakers(line)) return PeopleReading.None;
        var length = LinkedLength(line);
        var match = (length > 0 ? BehindProfile : Addressed).Match(line.Text[length..]);
        if (!match.Success) return PeopleReading.None;
        var people = match.Groups["people"];
        var slice = new Slice(line, length > 0 ? 0 : people.Index, length + people.Index + people.Length);
        var reading = PeopleReader.Read(slice);
        return reading.Plausibility < PersonDraft.Marked ? PeopleReading.None : WithEmployer(reading, match.Groups["role"].Value);
    }

    /// <summary>True for a line that begins with a link to somebody's page.</summary>
    public static bool StartsWithProfile(TextLine line) => LinkedLength(line) > 0;

    /// <summary>A look for what marks a person, for not reading in vain.</summary>
    public static bool MayNameSpeakers(TextLine line) =>
        LinkedLength(line) > 0 || line.Text.AsSpan(0, Math.Min(line.Text.Length, LongestName)).ContainsAny("ん氏様님");

    /// <summary>How long the link to somebody's page is that a line begins with; 0 without.</summary>
    private static int LinkedLength(TextLine line) =>
        line.Links is [{ IsImage: false, Length: > 1 } link, ..] && line.Text.AsSpan(0, link.Start).IsWhiteSpace() && link.IsProfile ? link.End : 0;

    private static PeopleReading WithEmployer(PeopleReading people, string role) =>
        people.Speakers is [{ Affiliation: null } speaker] && role.Length > 0 && Affiliations.OrganisationIn(role) is { } employer && employer != role && Affiliations.IsPossible(employer)
            ? people with { Speakers = [speaker with { Affiliation = employer }] }
            : people;

    private const string Courtesy = @"\s?(?:さん|氏|様|先生|님)";
    private const string Parenthesis = @"(?:\s*[（(][^()（）]{1,40}[)）])?";

    [GeneratedRegex(@"^(?<people>(?:" + Courtesy + ")?" + Parenthesis + @")\s*(?:$|[。、はがの]|による|より|から|[-–—]\s*(?<role>[^。.]{3,60})$)", RegexOptions.ExplicitCapture)]
    private static partial Regex BehindProfile { get; }

    [GeneratedRegex(@"^(?:[^。「」]{1,12}、)?(?<people>[^。、「」『』：:はがをに]{1,24}?" + Courtesy + Parenthesis + @")\s*(?:$|。|の(?:発表|話|セッション|LT|講演|トーク)|による|より|から)", RegexOptions.ExplicitCapture)]
    private static partial Regex Addressed { get; }
}
