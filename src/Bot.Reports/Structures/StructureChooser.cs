namespace Bot.Reports.Structures;

/// <summary>Takes the structure that explains the document best, and opens those of its members that are groups of talks themselves.</summary>
internal static class StructureChooser
{
    private const double LeastScore = 0.3;
    private const double SureSpeaker = 0.55;

    /// <summary>The talks' readings in the order of the text; none when nothing looks like talks.</summary>
    public static IReadOnlyList<Reading> Choose(IReadOnlyList<Group> groups, out Group? best)
    {
        best = groups.MaxBy(group => group.Score);
        if (best is null || best.Score < LeastScore) return [];
        var chosen = best;
        var talks = TalksOf(chosen, groups.Where(group => group != chosen).ToArray()).ToList();
        return WithoutStrangers(talks);
    }

    private static IEnumerable<Reading> TalksOf(Group best, IReadOnlyList<Group> others)
    {
        foreach (var reading in best.Readings)
        {
            var inner = Inner(reading, others);
            if (inner is not null)
                foreach (var talk in inner.Readings.Where(talk => talk.IsAdmitted)) yield return talk;
            else if (reading.IsAdmitted) yield return reading;
        }
    }

    /// <summary>The talks within a member that is a group of them; null for a talk.</summary>
    private static Group? Inner(Reading reading, IReadOnlyList<Group> others)
    {
        var node = reading.Member.Node;
        if (reading.Member.IsNonTalk || node.Children.Count == 0) return null;
        var inner = others.Select(group => group.Within(node)).Where(group => IsListOfTalks(group)).MaxBy(group => group.Score);
        if (inner is null) return null;
        var own = Evidence.Of(reading);
        return reading.Member.IsGroup || inner.Score > (3 * own) + 1 ? inner : null;
    }

    private static bool IsListOfTalks(Group group)
    {
        var admitted = group.Readings.Where(reading => reading.IsAdmitted).ToArray();
        return admitted.Count(reading => reading.Split is { Plausibility: >= SureSpeaker }) is >= 1 and var named && 2 * named >= admitted.Length;
    }

    /// <summary>Where most talks are marked, what has no mark and stands before the first or after the last of them is no talk.</summary>
    private static List<Reading> WithoutStrangers(List<Reading> talks)
    {
        var evidenced = talks.Where(talk => talk.IsEvidenced).ToArray();
        if (2 * evidenced.Length < talks.Count || evidenced.Length == 0) return talks;
        var areNumbered = evidenced.Count(talk => talk.Member.Slot.HasNumber) > 0.8 * evidenced.Length;
        var first = talks.FindIndex(IsOneOfThem);
        var last = talks.FindLastIndex(IsOneOfThem);
        return talks.GetRange(first, last - first + 1);

        bool IsOneOfThem(Reading talk) => talk.IsEvidenced || areNumbered && talk.Member.Slot.HasNumber;
    }
}
