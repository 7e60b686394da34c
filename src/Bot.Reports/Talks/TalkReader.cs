using System.Text.RegularExpressions;
using Bot.Reports.Links;
using Bot.Reports.Notes;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Structures;
using Bot.Reports.Words;

namespace Bot.Reports.Talks;

/// <summary>Turns a member that was chosen as a talk into the talk.</summary>
internal static partial class TalkReader
{
    private const string TitleQuotes = "「」『』\"“”《》";

    /// <summary>The talk of a member.</summary>
    /// <param name="reading">The member.</param>
    /// <param name="next">The talk behind it.</param>
    /// <param name="lightning">True for a lightning talk, whatever the member says.</param>
    public static Talk Read(Reading reading, Reading? next, bool lightning)
    {
        var member = reading.Member;
        var node = member.Node;
        var twin = reading.Twin?.Member.Slot;
        var speakers = SpeakersOf(reading);
        var kind = KindOf(reading.Title.Trim());
        var title = reading.Title.Trim().From(kind?.Length ?? 0);
        return new Talk(TitleOf(title, member), speakers, member.Line.Line)
        {
            Lightning = lightning || member.Slot.Lightning || twin is { Lightning: true } || kind is { IsLightning: true },
            Start = member.Slot.Start ?? twin?.Start,
            Links = LinksOf(reading),
            Notes = [.. NotesOf(reading, next, speakers).Where(note => !SpeakerLine.IsOne(note, speakers))],
            Anchor = node.Kind is NodeKind.Heading ? Anchors.Slug(node.FirstLine.Text) : null,
        };
    }

    private static IEnumerable<Note> NotesOf(Reading reading, Reading? next, IReadOnlyList<Speaker> speakers)
    {
        var own = OwnWords.Of(reading, next, speakers);
        return reading.Member.Node.Kind is NodeKind.Row or NodeKind.Paragraph ? own : own.Concat(NoteReader.Of(reading.Member.Node));
    }

    /// <summary>Where the talk itself has no slides, those of its twin are the talk's.</summary>
    private static IReadOnlyList<Link> LinksOf(Reading reading)
    {
        var links = TalkLinks.Of(reading.Member);
        if (reading.Twin is null || links.Any(link => link.Kind is LinkKind.Slides)) return links;
        return [.. links, .. TalkLinks.Of(reading.Twin.Member).Where(link => links.All(own => own.Url != link.Url))];
    }

    /// <summary>Behind the speaker's name "LT: Cranes that talk" or "Closing keynote: Cranes" says what kind of talk it was.</summary>
    private static KindMark? KindOf(Slice title) =>
        TalkKinds.Prefix(title.Span) is { } kind && kind.Length < title.Span.Length && (kind.IsLightning || IsKeynote(title.Span[..kind.Length])) ? kind : null;

    private static bool IsKeynote(ReadOnlySpan<char> kind) => kind.TrimEnd() is [.., ':' or '：'] && TalkKinds.IsKeynote(kind.ToString());

    private static string? TitleOf(Slice slice, Members.Member member)
    {
        var trimmed = slice.Trim();
        if (IsQuotedWhole(trimmed.Span)) trimmed = trimmed.Trim(TitleQuotes);
        var text = trimmed.Text;
        return !TextShape.HasLetters(text) || IsSponsor(text) || text is "飛び入り" or "飛び入り参加" or "飛び入りLT" || (member.Slot.HasKind && GroupNames.Is(text)) || TalkKinds.IsKeynote(text) || text[0] is '(' or '（' && Unheard.IsMatch(text) ? null : text;
    }

    /// <summary>港湾株式会社様: whose talk it was, where its title was not written down.</summary>
    private static bool IsSponsor(ReadOnlySpan<char> text) => text is [.., '様'] && Affiliations.IsOrganisation(text);

    /// <summary>（タイトル聞き逃した）, "(I missed the title)": what stands where no title was written down.</summary>
    [GeneratedRegex(@"^[(（][^()（）]*(?:聞き逃|聞けず|聞けな|不明|失念|忘れ|未定|わから|分から|missed|unknown|forgot)[^()（）]*[)）]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Unheard { get; }

    /// <summary>True for 「…」, but not for 「…」と「…」.</summary>
    private static bool IsQuotedWhole(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        var at = TitleQuotes.IndexOf(text[0], StringComparison.Ordinal);
        if (at < 0) return false;
        var close = text[0] is '"' ? '"' : TitleQuotes[at + 1];
        return text[1..].IndexOf(close) == text.Length - 2;
    }

    private static IReadOnlyList<Speaker> SpeakersOf(Reading reading)
    {
        var speakers = reading.Speakers.Count > 0 ? reading.Speakers : reading.Twin?.Speakers ?? [];
        var affiliation = reading.Member.Cells?.Affiliation ?? reading.Twin?.Member.Cells?.Affiliation ?? Labelled(reading);
        if (affiliation is null && speakers is [var only]) return [EmployerBeneath.Complete(only, reading.Member.Body)];
        return affiliation is null || speakers.Count == 0 || speakers.Any(speaker => speaker.Affiliation is not null)
            ? speakers
            : [.. speakers.Select(speaker => speaker with { Affiliation = affiliation })];
    }

    private static string? Labelled(Reading reading)
    {
        foreach (var (kind, value) in reading.Member.Body.Labels)
            if (kind is LabelKind.Affiliation && !value.IsEmpty) return value.Trim().Text;
        return null;
    }
}
