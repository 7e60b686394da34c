using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The plausible ways to part one line into title and people, as its layouts find them.</summary>
/// <param name="line">The line, without times and numbers.</param>
internal sealed class SplitList(Slice line)
{
    /// <summary>Signs that may stand around a title.</summary>
    public const string Quotes = "「」『』\"“”'‘’";

    private const string Trimmed = ":：,、/／|｜-–—·•　";
    private const double LeastPlausibility = 0.3;
    private const double Unsaid = 0.1;
    private const int LongestKind = 20;
    private const double Unnamed = 0.8;
    private const int LongTitle = 50;
    private const int ShortestSentence = 12;
    private const int LongestOrganisation = 24;
    private const int LongestCjkOrganisation = 14;
    private const int LongestUnknown = 16;
    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("。、,！!？?「」『』()（）:：");

    private readonly List<Split> _splits = [];

    public Slice Line => line;

    /// <summary>The line's own text.</summary>
    public string Text { get; } = line.Text;

    public Split[] ToArray() => [.. _splits];

    /// <summary>Adds one way, if the one part can be a title and the other names people.</summary>
    /// <param name="layout">Where the parts stand to each other.</param>
    /// <param name="title">The part that would be the title.</param>
    /// <param name="people">The part that would name the people.</param>
    /// <param name="surety">How sure the people are at least, where a label says that they are people.</param>
    /// <returns>True when it was added.</returns>
    public bool Add(Layout layout, Slice title, Slice people, double surety = 0)
    {
        var cleaned = Slot.WithoutRemark(FirstSentence(WithinMark(title.Trim(Trimmed))).Trim(Trimmed));
        if (cleaned.Span is [.., '(' or '（'])
        {
            // The people stand in the parenthesis that the title seems to open.
            cleaned = cleaned.To(cleaned.Span.Length - 1).Trim(Trimmed);
            people = people.Trim(")）");
        }
        if (cleaned.Span.EndsWith(" by", StringComparison.OrdinalIgnoreCase)) cleaned = cleaned.To(cleaned.Span.Length - 3).Trim(Trimmed);
        if (!TextShape.HasLetters(cleaned.Span, 2) || IsOrganisation(cleaned.Span) || IsRole(cleaned.Span) || cleaned.Span.EndsWith("さん") && !people.Span.Contains("さん", StringComparison.Ordinal)) return false;
        if (people.Span is not ['@' or '＠', ..] && GroupNames.Is(people.Span) || people.Span.Length <= LongestKind && TalkKinds.IsPanel(people.Text)) return false;
        if (people.Span.IndexOf('…') is > 1 and var pause) people = people.To(pause);
        if (layout is not Layout.By and not Layout.LeadTitle && PersonName.IsUnnamed(people.Span.Trim()))
        {
            _splits.Add(new Split(layout, cleaned, PeopleReading.None with { Plausibility = Unnamed }));
            return true;
        }
        var reading = PeopleReader.Read(people);
        if (layout is Layout.ColonBefore or Layout.ColonAfter or Layout.CommaBefore or Layout.BlankBefore && reading.Plausibility < PersonDraft.Marked) reading = reading with { Plausibility = reading.Plausibility - Unsaid };
        if (reading.Plausibility < LeastPlausibility)
        {
            AddUnknown(layout, cleaned, people.Trim(Trimmed));
            return false;
        }
        _splits.Add(WithAccountBehind(new Split(layout, cleaned, reading with { Plausibility = Math.Max(surety, reading.Plausibility) })));
        return true;
    }

    /// <summary>What looks like no name may be one all the same, where the other members have theirs in its place.</summary>
    private void AddUnknown(Layout layout, Slice title, Slice people)
    {
        if (layout is not (Layout.SlashAfter or Layout.DashAfter or Layout.BarAfter or Layout.By) || people.Span.Length is < 2 or > LongestUnknown || people.Span.ContainsAny(NotOfNames) || !TextShape.HasLetters(people.Span, 2)) return;
        _splits.Add(new Split(layout, title, new PeopleReading([new Speaker(people.Text, Handle: null, Affiliation: null)], Plausibility: 0)));
    }

    /// <summary>"Ann Lee — Title (@ann)": the account behind the title is the one speaker's.</summary>
    private static Split WithAccountBehind(Split split)
    {
        if (split.Title.Span is not [.., ')' or '）'] || split.People.Speakers is not [{ Handle: null, Name: not null } speaker]) return split;
        var open = split.Title.Span.LastIndexOfAny('(', '（');
        if (open < 2 || Handle.Find(split.Title.From(open).Text) is not { Success: true } mention || TextShape.LetterCount(split.Title.From(open).Span) > TextShape.LetterCount(mention.ValueSpan)) return split;
        return split with { Title = split.Title.To(open).Trim(), People = new PeopleReading([speaker with { Handle = mention.Groups["handle"].Value }], Math.Max(split.People.Plausibility, PersonDraft.Marked)) };
    }

    /// <summary>Adds a way that is known to be plausible.</summary>
    public void Add(Split split) => _splits.Add(split);

    /// <summary>Adds people without a title.</summary>
    public void AddWithoutTitle(Layout layout, PeopleReading people) => _splits.Add(new Split(layout, line.To(0), people));

    /// <summary>An organisation's name holds no particle of a sentence.</summary>
    private static bool IsOrganisation(ReadOnlySpan<char> text) =>
        text.Length <= (TextShape.HasCjk(text) ? LongestCjkOrganisation : LongestOrganisation) && !text.ContainsAny("をでにが的") && Affiliations.IsOrganisation(text) && !IsPhrase(text);

    /// <summary>"Lab data for small shops": the words of an organisation's name are capitalised.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> text)
    {
        var small = 0;
        foreach (var word in text.Split(' '))
            if (text[word] is [>= 'a' and <= 'z', _, _, _, ..] && ++small > 1) return true;
        return false;
    }

    /// <summary>"*Cranes that talk*. A fine talk": what is set in italics before a full stop is the title.</summary>
    private static Slice WithinMark(Slice title)
    {
        foreach (var (start, length) in title.Line.Marks)
            if (start == title.Start && start + length < title.End && title.Line.Text[start + length] is '.' or '。' or ',') return title.To(length);
        return title;
    }

    /// <summary>"Ann Lee – Student": what she is, not what she told.</summary>
    private static bool IsRole(ReadOnlySpan<char> text) => text.Count(' ') <= 1 && !TextShape.HasCjk(text) && Affiliations.KindsIn(text[(text.LastIndexOf(' ') + 1)..]) is AffiliationKinds.Role;

    /// <summary>Where an item goes on after the title, the title is its first sentence.</summary>
    private static Slice FirstSentence(Slice title)
    {
        if (title.Span.Length < LongTitle) return title;
        var end = title.Span.IndexOf(". ");
        return end >= ShortestSentence && title.Span.Length - end >= ShortestSentence && title.Span[end - 1] != '.' ? title.To(end) : title;
    }
}
