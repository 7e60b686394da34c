using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>
/// Takes the structure that explains the document best. A structure's members that are lists of talks themselves (a session, the
/// lightning talks) are opened first, so that what is weighed is the whole list of talks that would come of it.
/// </summary>
internal static class StructureChooser
{
    private const double LeastScore = 0.2;
    private const double SureSpeaker = 0.75;

    /// <summary>The talks' readings in the order of the text; none when nothing looks like talks.</summary>
    public static IReadOnlyList<Reading> Choose(IReadOnlyList<Group> groups)
    {
        var (best, bestScore) = ((IReadOnlyList<Reading>)[], LeastScore);
        foreach (var candidate in groups.Where(group => group.Members.Count > 0).Select(group => new Candidate(group, groups)).OrderBy(candidate => candidate.IsRunningText).ThenByDescending(candidate => candidate.Bound))
        {
            if (candidate.IsRunningText && IsExplained(best) || !candidate.CanOutweigh(bestScore)) continue;
            var talks = TalksOf(candidate);
            var score = Evidence.Of(talks);
            if (score > bestScore) (best, bestScore) = (talks, score);
        }
        return QuotedTitles.InsteadOf(best, groups);
    }

    /// <summary>Where nearly each heading of talks names its speaker, lists and paragraphs are notes; those that repeat the talks are found as twins.</summary>
    private static bool IsExplained(IReadOnlyList<Reading> talks) =>
        talks.Count > 1 && 5 * talks.Count(talk => talk is { Split.Plausibility: >= SureSpeaker, Member.Node.IsHeading: true }) >= 4 * talks.Count;

    private static List<Reading> TalksOf(Candidate candidate)
    {
        var talks = new List<Reading>();
        foreach (var reading in candidate.Group.Readings)
        {
            var opened = candidate.Beneath(reading.Member) is { } lists ? OpenedMember.Of(reading, lists) : null;
            if (opened is not null) talks.AddRange(opened);
            else if (reading.IsAdmitted) talks.Add(reading);
        }
        return WithoutStrangers(candidate.Group.Kind is NodeKind.Item ? WithoutNotes(talks) : talks);
    }

    /// <summary>Lists of which next to no item is marked are notes on the talks that the others list.</summary>
    private static List<Reading> WithoutNotes(List<Reading> talks)
    {
        var lists = talks.GroupBy(talk => talk.Member.Node.Parent).ToArray();
        var listed = lists.Where(list => 3 * list.Count(talk => talk.IsEvidenced) >= list.Count()).SelectMany(list => list).ToList();
        return listed.Count > 1 ? listed : talks;
    }

    /// <summary>Where most talks are marked, what has no mark and stands before the first or after the last of them is no talk; in minutes only what is called a presentation is one. Right beneath "LT" all are talks.</summary>
    private static List<Reading> WithoutStrangers(List<Reading> talks)
    {
        var evidenced = talks.Where(talk => talk.IsEvidenced).ToArray();
        if (evidenced.Length == 0) return talks;
        if (2 * evidenced.Length < talks.Count) return Array.TrueForAll(evidenced, talk => talk is { Member.Slot.HasKind: true, Split: not null }) ? [.. evidenced] : talks;
        var areNumbered = evidenced.Count(talk => talk.Member.Slot.HasNumber) > 0.8 * evidenced.Length;
        var first = talks.FindIndex(talk => IsOneOfThem(talk) || IsBeforePause(talk));
        var last = talks.FindLastIndex(IsOneOfThem);
        talks = talks.GetRange(first, last - first + 1);
        if (5 * evidenced.Length >= 4 * talks.Count) talks.RemoveAll(IsBareHeading);
        return talks;

        // A pause parts talks from talks.
        bool IsBeforePause(Reading talk) =>
            talk.Member.Node is { IsHeading: true, Children.Count: > 0, Parent: { } above } own
            && above.Children.Exists(node => node.Line > own.Line && node.Line < evidenced[0].Member.Line.Line && node.Kind == own.Kind && node.Level == own.Level && NonTalks.IsPause(node.FirstLine.Text));

        bool IsBareHeading(Reading talk) => !IsOneOfThem(talk) && talk.Member.Node is { IsHeading: true, Children.Count: 0 };

        bool IsOneOfThem(Reading talk) =>
            talk.IsEvidenced || areNumbered && talk.Member.Slot.HasNumber
            || talk.Member.Node is { IsHeading: true, Parent: { IsHeading: true } above } && TalkKinds.IsLightningGroup(above.FirstLine.Text);
    }
}
