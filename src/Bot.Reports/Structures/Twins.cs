using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>A timetable and the notes on the same talks are one list: finds the talks that other structures name again, and those that only a timetable names.</summary>
internal sealed class Twins(IReadOnlyList<Reading> talks)
{
    private const double SameTitle = 0.55;
    private const double SameSpeaker = 0.6;
    private const int ShortestTitle = 6;
    private const int ShortestCut = 2;
    private const int MostComparisons = 40_000;
    private readonly HashSet<Node> _nodes = [.. talks.Select(talk => talk.Member.Node)];
    private readonly HashSet<Member> _members = [.. talks.SelectMany(MembersOf)];
    private FoldedTitle[]? _titles;
    private string[][]? _speakers;

    private FoldedTitle[] Titles => _titles ??= [.. talks.Select(talk => new FoldedTitle(talk.Title.Span))];

    private string[][] Speakers => _speakers ??= [.. talks.Select(FoldedSpeakers)];

    /// <summary>The talks with what the other groups add to them, in the order of the text or the timetable.</summary>
    public static IReadOnlyList<Reading> Merge(IReadOnlyList<Reading> talks, IReadOnlyList<Group> groups)
    {
        if (talks.Count == 0) return talks;
        var twins = new Twins(talks);
        foreach (var group in groups.Where(group => group.Members.Count > 1))
        {
            var members = twins.OutsideOf(group);
            if (members.Count < 2 || (long)talks.Count * members.Count > MostComparisons) continue;
            var others = group.Readings.Where(reading => reading.IsAdmitted && members.Contains(reading.Member) && !(QuotedTitles.IsTold(reading) && twins.StandBeneath(reading.Member.Node))).ToArray();
            if (others.Length < 2 || twins.With(others) is not { } merged) continue;
            (talks, twins) = (merged, new Twins(merged));
        }
        return talks;
    }

    /// <summary>Talks that stand twice within the chosen structure itself, in a list and as sections behind it.</summary>
    public static IReadOnlyList<Reading> Collapse(IReadOnlyList<Reading> talks)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new List<Reading>();
        foreach (var talk in talks)
        {
            var title = TextShape.Fold(talk.Title.Span);
            if (title.Length >= ShortestTitle && first.TryGetValue(title, out var at) && merged[at].Member.Node.Kind != talk.Member.Node.Kind && merged[at].Twin is null)
            {
                merged[at] = Joined(merged[at], talk);
                continue;
            }
            first.TryAdd(title, merged.Count);
            merged.Add(talk);
        }
        return merged;
    }

    /// <summary>The members of a group that are no talks yet, do not stand within one, and may be talks.</summary>
    private HashSet<Member> OutsideOf(Group group) =>
        [.. group.Members.Where(member => !member.IsSentence && !_members.Contains(member) && !member.Node.IsBeneath(_nodes) && !member.IsGroup && !member.IsNonTalk)];

    /// <summary>True for a heading over a talk that a sentence quotes: who is told beneath it is that talk's speaker.</summary>
    private bool StandBeneath(Node heading) => talks.Any(talk => talk.Split is { Layout: Layout.Prose } && talk.Member.Node.IsBeneath([heading]));

    private static IEnumerable<Member> MembersOf(Reading talk) => talk.Twin is { } twin ? [talk.Member, twin.Member] : [talk.Member];

    /// <summary>The talks with those of another list; null where it is none of the same talks.</summary>
    private List<Reading>? With(Reading[] others)
    {
        var mates = others.Select(MateOf).ToArray();
        var matched = mates.Count(mate => mate >= 0);
        if (matched == 0 || 3 * matched < Math.Min(others.Length, talks.Count)) return null;
        var areTitled = 2 * others.Where((other, i) => mates[i] >= 0 && Similarity.Of(Titles[mates[i]], new FoldedTitle(other.Title.Span)) > SameTitle).Count() >= matched;
        var isTimetable = 2 * others.Count(other => other.Member.Slot.HasTime || areTitled && other.Member.Node.Kind is NodeKind.Row) > others.Length || matched > 1 && 3 * matched >= 2 * others.Length;
        return Place(others, mates, isTimetable);
    }

    private int MateOf(Reading other)
    {
        var (title, speakers) = (new FoldedTitle(other.Title.Span), FoldedSpeakers(other));
        var isCut = title.Text.Length >= ShortestCut && IsCut(other.Title);
        var (best, bestLikeness) = (-1, SameTitle);
        for (var i = 0; i < talks.Count; i++)
        {
            var likeness = Math.Max(isCut && Titles[i].Text.StartsWith(title.Text, StringComparison.Ordinal) ? 1 : Similarity.Of(Titles[i], title), Speakers[i].AsSpan().ContainsAny(speakers) ? SameSpeaker : 0);
            if (likeness > bestLikeness) (best, bestLikeness) = (i, likeness);
        }
        return best;
    }

    /// <summary>"Cranes…" over the notes stands for the one title that begins so.</summary>
    private static bool IsCut(Slice title) => title.Line.Text.AsSpan(title.Start).TrimEnd() is [.., '〜' or '～' or '…'] or [.., '.', '.'];

    private static string[] FoldedSpeakers(Reading reading) => [.. reading.Speakers.Select(speaker => TextShape.Fold(speaker.Display))];

    /// <summary>Puts each talk that only the timetable has behind the one before it there.</summary>
    private List<Reading> Place(Reading[] others, int[] mates, bool isTimetable)
    {
        var merged = talks.ToList();
        var after = -1;
        for (var i = 0; i < others.Length; i++)
        {
            var at = mates[i] >= 0 ? merged.IndexOf(talks[mates[i]]) : -1;
            if (at >= 0)
            {
                merged[at] = Joined(merged[at], others[i]);
                after = at;
            }
            else if (mates[i] < 0 && isTimetable && others[i].Speakers.Count > 0)
            {
                merged.Insert(++after, others[i]);
            }
        }
        return merged;
    }

    /// <summary>What has notes beneath is the talk, and the row or line its twin.</summary>
    private static Reading Joined(Reading talk, Reading other)
    {
        if (talk.Twin is not null) return talk;
        var swap = !talk.Member.Node.IsHeading && (other.Member.Node.IsHeading || talk.Member.Node.Children.Count == 0 && other.Member.Node.Children.Count > 0);
        if (!swap) return talk with { Twin = other };
        return IsCut(other.Title) ? other with { Split = talk.Split, BareTitle = talk.Title, Twin = talk } : other with { Twin = talk };
    }
}
