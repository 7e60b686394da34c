using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The ways in which speakers, or the title, stand beneath a talk's first line.</summary>
internal static class BodyLayouts
{
    private const int LongestLine = 120;
    private const int LongestPlainLine = 100;
    private const double LeastLikely = 0.4;
    private const double SureName = 0.75;

    // A name as the first point may be a word of the notes.
    private const double LikelyItem = 0.6;
    private const double FirstPoint = 0.1;
    private const int LongestPlainTitle = 60;

    // Beneath a name, a line of its own may be the title or the first note.
    private const double Unmarked = 0.15;
    private const int ShortestMarked = 6;
    private const int MostHeadings = 3;
    private const int LinesBetween = 2;
    private const double PossibleName = 0.3;
    private const int LongestUnknown = 16;
    private const string Quotes = "「」『』《》\"“”";
    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("。、,！!？?「」『』()（）:：");

    // Whoever a sentence begins with mostly spoke, but what the heading itself says is surer.
    private const double Said = 0.7;

    /// <summary>Adds them to the ways in which the first line can be read by itself.</summary>
    public static void AddTo(SplitList splits, PeopleReading alone, MemberBody body)
    {
        var title = splits.Line;
        var labelled = LabelledPeople(body);
        if (labelled.Plausibility > 0)
            splits.Add(new Split(Layout.Label, title, labelled with { Plausibility = Math.Max(0.9, labelled.Plausibility) }));
        var beneath = WithFurther(Beneath(body), body);
        if (beneath.Speakers.Count > 0 && labelled.Speakers.Count > 1 && labelled.Speakers.Any(speaker => speaker.Name == beneath.Speakers[0].Name)) beneath = PeopleReading.None;
        if (beneath.Speakers.Count > 0) splits.Add(new Split(Layout.LineBeneath, title, beneath));
        else if (body.Opening is [(var opening, false), ..] && OpeningSentence.SpeakerIn(opening) is { Speakers.Count: > 0 } opener) splits.Add(new Split(Layout.OpeningSentence, title, opener with { Plausibility = Said }));
        if (beneath.Plausibility < Said && !body.IsOfItem && Told(body) is { Speakers.Count: > 0 } told) splits.Add(new Split(Layout.ToldBeneath, title, told));
        AddUnknown(splits, alone, beneath, body);
        if (alone.Plausibility >= PossibleName && TitleBeneath(body, alone) is { IsEmpty: false } titleBeneath)
            splits.Add(new Split(Layout.TitleBeneath, titleBeneath, alone));
        else if (alone.Plausibility >= SureName && body.Opening is [(var first, false), ..] && IsShort(first))
            splits.Add(new Split(Layout.TitleBeneath, first.Whole, alone with { Plausibility = alone.Plausibility - Unmarked }));
    }

    /// <summary>What looks like no name may be one all the same, where the other members have theirs in its place: over a marked title, or on the line beneath.</summary>
    private static void AddUnknown(SplitList splits, PeopleReading alone, PeopleReading beneath, MemberBody body)
    {
        if (body.Opening is not [(var first, false), ..] || first == splits.Line.Line) return;
        if (alone.Plausibility < PossibleName && IsUnknownName(splits.Line) && IsTitle(first)) splits.Add(new Split(Layout.TitleBeneath, first.Whole.Trim(Quotes), Unknown(splits.Line)));
        else if (beneath.Speakers.Count == 0 && IsUnknownName(first.Whole) && first.Label is null) splits.Add(new Split(Layout.LineBeneath, splits.Line, Unknown(first.Whole)));
    }

    private static bool IsUnknownName(Slice text) => text.Span.Length is >= 2 and <= LongestUnknown && !text.Span.ContainsAny(NotOfNames) && text.Text.Count(char.IsLetter) > 1 && !NonTalks.Contains(text.Text);

    private static PeopleReading Unknown(Slice name) => new([new Speaker(name.Trim().Text, Handle: null, Affiliation: null)], Plausibility: 0);

    /// <summary>The first of the opening lines that names people and nothing else. A list's items are mostly points, so there people must be marked.</summary>
    private static PeopleReading Beneath(MemberBody body)
    {
        foreach (var (line, isItem) in body.Opening)
        {
            if (line.Text.Length > (line.Text.AsSpan().ContainsAny('@', '＠') ? LongestLine : LongestPlainLine)) continue;
            if (!isItem && OpeningSentence.StartsWithProfile(line) && OpeningSentence.SpeakerIn(line) is { Speakers.Count: > 0 } linked) return linked;
            if (!isItem && BoldName(line) is { Speakers.Count: > 0 } named) return named;
            var text = line.Whole.Trim("-–—*　👤🎤🗣\uFE0F");
            var isBy = text.Span.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || text.Span.StartsWith("by:", StringComparison.OrdinalIgnoreCase);
            if (text.Span.StartsWith("With ")) text = text.From("With ".Length);
            if (text.Span is ['(' or '（', .., ')' or '）'] && text.Span[1..^1].IndexOfAny("()（）") < 0) text = text.Part(1, text.Span.Length - 1);
            var isFirst = line == body.Opening[0].Line;
            if (isItem && !isFirst && !isBy && !PeopleReader.MayBeMarked(text)) continue;
            var people = isBy ? PeopleReader.Read(text.From(3)) : text.People;
            if (isBy && people.Speakers.Count > 0) return people with { Plausibility = Math.Max(people.Plausibility, PersonDraft.Marked) };
            if (isItem && isFirst && people.Plausibility >= (body.IsOfItem ? LikelyItem : SureName) && !NonTalks.Contains(line.Text)) return people with { Plausibility = people.Plausibility - (people.Plausibility < PersonDraft.Marked ? FirstPoint : 0) };
            if (people.Plausibility >= (isItem || EndsSentence(line.Text) ? PersonDraft.Marked : LeastLikely)) return people;
        }
        return Heading(body);
    }

    /// <summary>"**Ann Lee** - Harbour College": behind a name in bold stands where they work.</summary>
    private static PeopleReading BoldName(TextLine line)
    {
        if (line.BoldLength < ShortestBoldName || line.IsBold || line.Text.AsSpan(line.BoldLength).TrimStart() is not ['-' or '–' or '—' or '|' or '｜' or '/' or '／', ' ', .. var place]) return PeopleReading.None;
        var name = line.Text[..line.BoldLength].Trim();
        return PersonName.Likeness(name) >= LikelyItem && Affiliations.IsPossible(place.ToString()) && Affiliations.OrganisationIn(place.Trim().ToString()) is { } organisation && PersonName.Likeness(name) > 0
            ? new PeopleReading([new Speaker(name, Handle: null, organisation)], SureName) : PeopleReading.None;
    }

    private const int ShortestBoldName = 4;

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '。'];

    /// <summary>Who is named in the very next item in the same way, "name / employer" behind "name / employer", spoke too.</summary>
    private static PeopleReading WithFurther(PeopleReading people, MemberBody body)
    {
        if (people.Speakers is not [{ Affiliation: { } employer }] || body.Opening is not [(var first, true), (var second, true), ..]) return people;
        return first.People.Speakers.SequenceEqual(people.Speakers) && second.People is { Plausibility: >= LeastLikely, Speakers: [{ Affiliation: { } other }] further } && other == employer
            ? people with { Speakers = [.. people.Speakers, .. further] } : people;
    }

    /// <summary>Who the first label of speakers names, with those of the labels right behind it: a panel has a moderator and panelists.</summary>
    private static PeopleReading LabelledPeople(MemberBody body)
    {
        var (people, last) = (PeopleReading.None, 0);
        foreach (var (kind, value) in body.Labels)
        {
            if (kind is not LabelKind.Speaker || value.IsEmpty) continue;
            if (people.Speakers.Count == 0) people = PeopleReader.Read(value);
            else if (value.Line.Line > last + LinesBetween) break;
            else if (PeopleReader.Read(value) is { Plausibility: >= LeastLikely } further) people = people with { Speakers = [.. people.Speakers.Union(further.Speakers)] };
            last = value.Line.Line;
        }
        return people;
    }

    private static PeopleReading Told(MemberBody body)
    {
        foreach (var (line, isItem) in body.Opening)
            if (!isItem && ToldSpeaker.In(line) is { Speakers.Count: > 0 } people) return people;
        return PeopleReading.None;
    }

    private static PeopleReading Heading(MemberBody body) =>
        body.Headings.Count <= MostHeadings && body.Headings.Find(line => line.People.Plausibility >= SureName) is { } name ? name.People : PeopleReading.None;

    private static Slice Labelled(MemberBody body, LabelKind kind)
    {
        foreach (var label in body.Labels)
            if (label.Kind == kind && !label.Value.IsEmpty) return label.Value;
        return TextLine.Empty.Whole;
    }

    private static Slice TitleBeneath(MemberBody body, PeopleReading alone)
    {
        if (Labelled(body, LabelKind.Title) is { IsEmpty: false } labelled) return labelled;
        if (ToldTitle(body) is { } told) return told;
        if (body.BoldLines is [{ Label: null, Text.Length: > ShortestMarked } bold] && bold.People.Plausibility < SureName) return bold.Whole.Trim(Quotes);
        var first = body.Opening.FirstOrDefault().Line;
        return first is not null && (IsTitle(first) || body is { HasSlides: true, Opening.Count: 1 } && IsShort(first) || body.IsOneItem && (!body.IsOfItem || IsOneName(alone))) ? first.Whole.Trim(Quotes) : TextLine.Empty.Whole;
    }

    /// <summary>The title that one of the first lines tells in a sentence; null where none does.</summary>
    public static Slice? ToldTitle(MemberBody body)
    {
        foreach (var (line, _) in body.Opening)
            if (Members.ToldTitle.In(line) is { } told) return told;
        return null;
    }

    /// <summary>An item that is a name and nothing else.</summary>
    private static bool IsOneName(PeopleReading alone) => alone is { Plausibility: >= PersonDraft.Marked, Speakers: [{ Affiliation: null }] };

    private static bool IsShort(TextLine line) =>
        line.Text.Length <= LongestPlainTitle && line.Text.TrimEnd() is not [.., '。' or '.' or '!' or '！' or ':' or '：'] && line.People.Plausibility < SureName;

    private static bool IsTitle(TextLine line) =>
        line.IsBold || line is { IsLinksOnly: true, Links: [{ IsImage: false, Length: > 3 }] } || line.Text.TrimStart().FirstOrDefault() is '「' or '『' or '《' or '『' or '"' or '“';
}
