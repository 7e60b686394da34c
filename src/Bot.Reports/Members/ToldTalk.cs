using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>A talk that a paragraph begins to tell of without quoting a title: "First up was Ann Lee, who spoke about tides."</summary>
internal static partial class ToldTalk
{
    private const int LongestOpening = 320;
    private const int LongestTurn = 80;
    private const int ShortestTelling = 12;
    private const int LongestBeginning = 120;
    private static readonly SearchValues<char> HonorificEnds = SearchValues.Create("ん氏様生");
    private const double LikelyName = 0.6;
    private const double Told = 0.7;
    private static readonly Phrases Talks = new("talk", "spoke", "speak", "present", "session", "keynote", "demo", "stage", "show", "walk", "explain", "told", "shared", "argued", "introduced", "slot", "up was", "next was", "discuss", "describe");

    /// <summary>Who spoke, and what about where the sentence says it; null for a paragraph that begins otherwise.</summary>
    public static (Slice Topic, PeopleReading People)? In(TextLine line)
    {
        if (!MayTell(line.Text)) return null;
        var opening = line.Text.Length > LongestOpening ? line.Text[..LongestOpening] : line.Text;
        return TextShape.HasCjk(opening) ? InJapanese(line, opening) : InLatin(line, opening);
    }

    /// <summary>A look for a capital and a name in Latin script, or an honorific near the beginning, since most paragraphs are notes.</summary>
    private static bool MayTell(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestTelling) return false;
        var beginning = text[..Math.Min(text.Length, LongestBeginning)];
        return char.IsAscii(text[0]) && !beginning.ContainsAny(HonorificEnds) ? char.IsAsciiLetterUpper(text[0]) && ToldSpeaker.MayHoldName(beginning) : beginning.ContainsAny(HonorificEnds);
    }

    private static (Slice Topic, PeopleReading People)? InLatin(TextLine line, string opening)
    {
        if (opening.Length == 0 || !char.IsUpper(opening[0]) || !ToldSpeaker.MayHoldName(opening) || !Talks.StandIn(opening)) return null;
        var told = Teller.Match(opening);
        if (!told.Success && Turns.StandIn(opening.AsSpan(0, Math.Min(opening.Length, LongestTurn)))) told = InTurn.Match(opening);
        if (!told.Success) return null;
        var people = PeopleReader.Read(line.Whole.Part(told.Groups["people"]));
        if (people.Plausibility < LikelyName) return null;
        var end = told.Groups["people"].Index + told.Groups["people"].Length;
        var topic = Topic.Match(opening, end);
        return (ToldTitle.In(line) is { } title ? title : topic.Success ? line.Whole.Part(topic.Groups["topic"]).Trim() : line.Whole.To(0), ToldSpeaker.WithEmployer(people with { Plausibility = Told }, line.Text[end..]));
    }

    private const string People = "(?<people>" + ToldSpeaker.Name + "(?:(?:,\\s" + ToldSpeaker.Name + ")?,?\\s(?:and|&)\\s" + ToldSpeaker.Name + @")?(?:\s\([^()]{1,60}\))?)";
    private const string Aside = @"(?:" + ToldSpeaker.Place + @",?(?:\s(?:who|an?|the|our|from|of|at|[\p{L}\- ]{2,20}\sat)\s[^.,]{1,60},)?)";
    private const string Verb = @"(?:then\s|also\s|next\s|finally\s|\w+ly\s)?(?:sp(?:oke|eaks)\b|talk(?:ed|s)\b|g(?:ave|ives)\s[^.]{0,40}?\b(?:talk|presentation|demo|keynote|session|overview|introduction|tour)\b|present(?:ed|s)\b|t(?:ook|akes)\s(?:the\s(?:stage|floor|mic)|over|us)|(?:kick|start|open|clos)(?:ed|s)\b|finished\soff|show(?:ed|s)\b|demo(?:ed|s|nstrate[ds])\b|walk(?:ed|s)\s|t(?:old|ells)\s(?:us|the)|explain(?:ed|s)\b|share[ds]\b|introduce[ds]\b|describe[ds]\b|discuss(?:ed|es)\b|argue[ds]\b|followed\b|led\s|was\s(?:first|next|second|third|last|up)\b|came\s(?:next|second|last|up)|went\s(?:first|next|second|last)|had\sthe\s)";
    // What the words of a turn begin with.
    private static readonly Phrases Turns = new(StringComparison.OrdinalIgnoreCase, "first", "second", "third", "four", "fifth", "sixth", "next", "last", "final", "opening", "closing", "keynote", "talk", "speaker", "session", "slot", "stage", "present", "floor", "evening", "night", "day", "noon", "program", "meetup");

    private const string Slot = @"(?:first|second|third|fourth|fifth|sixth|next|last|final|opening|closing|keynote|talk|speaker|session|slot|stage|presentation|floor|evening|night|day|afternoon|programme|program|meetup)";

    private const string End = @"(?=[.!?;:,]|\s(?:made|was|were|had|drew|got|left|turned|in\swhich|where|that|before|after|while)\b|$)";

    [GeneratedRegex(@"^(?:(?:[A-Z][^.,]{0,50},\s|(?:Next|Then|First|Finally|And|Afterwards)\s))?" + People + "(?:" + Aside + @"\s" + Verb + @"|['’]s?\s(?:\w+\s){0,2}(?:talk|session|presentation|demo|keynote|slot)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Teller { get; }

    [GeneratedRegex(@"^[^.]{0,60}?\b(?i:" + Slot + @")\b[^.]{0,40}?\b(?:was|were|is|by|came|with|from|to|went|up)\s(?:our\sown\s|our\s)?" + People + "(?=" + Aside + @"(?:[.,;]|\s(?:who|whose|with|talking|speaking|presenting|on|and|to)\b))", RegexOptions.ExplicitCapture)]
    private static partial Regex InTurn { get; }

    [GeneratedRegex(@"\b(?:sp(?:oke|eaks|eaking)|talk(?:ed|s|ing)?|presentation|session|keynote|demo|present(?:ed|s|ing)|overview|introduction|tour|insights?|lessons|experiences?)\s(?:(?:to\s)?us\s)?(?:about|on|of|into|from)\s(?<topic>[^.!?;:,]{4,90}?)" + End + @"|\b(?:showed|shows|told|tells|explained|explains|taught|demonstrated|walked)\s(?:us\s|the\s(?:room|audience|crowd)\s|everyone\s)?(?:through\s|about\s)?(?<topic>(?:how|why|what|when|where)\s[^.!?;:,]{4,90}?)" + End + @"|\b(?:presented|introduced|demonstrated|demoed|discussed|described|(?:told|walked)\s(?:us\s|the\s(?:room|audience|crowd)\s)?(?:through|about))\s(?<topic>[^.!?;:,]{4,90}?)" + End, RegexOptions.ExplicitCapture)]
    private static partial Regex Topic { get; }
}
