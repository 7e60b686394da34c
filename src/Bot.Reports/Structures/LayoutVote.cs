using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Structures;

/// <summary>
/// A document writes its talks in one way, or few. So each member's readings are weighed by how sure they are in themselves
/// and by how many other members can be read in the same layout.
/// </summary>
internal static class LayoutVote
{
    private const double PersonAlone = 0.75;
    private const double MereWord = 0.5;
    private const double SureByItself = 0.8;
    private const double SureWhenSaid = 0.7;
    private const double SureTogether = 0.75;

    // Two capitalised words behind a dash may well be the title's own, so several members must agree.
    private const double SureName = 0.95;
    private const double SureBeneath = 1;
    private const double Common = 0.1;

    // Behind a name "株式会社港" makes a title's last words a speaker.
    private const double Employed = 0.2;

    private static readonly int Layouts = Enum.GetValues<Layout>().Length;

    public static Reading[] Choose(List<Member> members)
    {
        var support = Support(members);
        if (AreOneList(members)) return AffiliationTail.Apply(Read(members, support));
        var lists = members.GroupBy(ListOf).Select(list => list.ToList());
        return AffiliationTail.Apply([.. lists.SelectMany(list => Read(list, WithOwn(support, list)))]);
    }

    private static bool AreOneList(List<Member> members) => members.Count == 0 || members.TrueForAll(member => ListOf(member) == ListOf(members[0]));

    private static Node? ListOf(Member member) => member.Node.Kind is NodeKind.Item ? member.Node.Parent : null;

    /// <summary>The items of one list are alike, whatever other lists tell.</summary>
    private static double[] WithOwn(double[] common, List<Member> list)
    {
        var support = Support(list);
        for (var layout = 0; layout < Layouts; layout++) support[layout] = Math.Max(support[layout], common[layout]);
        return support;
    }

    private static Reading[] Read(List<Member> members, double[] support)
    {
        var arePeople = 5 * members.Count(IsPerson) > 3 * members.Count;
        Reading[] readings = [.. members.Select(member => new Reading(member, Best(member, support, arePeople), arePeople ? PersonAlone : PersonDraft.Marked))];
        return CommonLayout(readings) is { } layout ? [.. readings.Select(reading => reading.Split is null && InLayout(reading.Member, layout) is { } split ? new Reading(reading.Member, split, reading.PersonAlone) : reading)] : readings;
    }

    /// <summary>The one layout of all who are named, where most are: what stands in their place elsewhere names somebody too, whatever it looks like.</summary>
    private static Layout? CommonLayout(Reading[] readings)
    {
        var named = readings.Where(reading => reading.Split is not null).ToArray();
        return named.Length > 1 && 3 * named.Length >= 2 * readings.Count(reading => reading.IsAdmitted) && Array.TrueForAll(named, reading => reading.Split!.Value.Layout == named[0].Split!.Value.Layout) ? named[0].Split!.Value.Layout : null;
    }

    private static Split? InLayout(Member member, Layout layout)
    {
        foreach (var split in member.IsNonTalk ? [] : member.Splits)
            if (split.Layout == layout && split.IsUnknown) return split;
        return null;
    }

    /// <summary>Two capitalised words above somebody else who is marked as the speaker are the title.</summary>
    private static bool IsPerson(Member member) =>
        member.Alone.Plausibility >= PersonDraft.Marked
        || member.Alone.Plausibility >= PersonAlone && !member.Splits.Any(split => IsParted(split) || split.Plausibility > member.Alone.Plausibility && NamesAnother(split));

    /// <summary>Where bold or italics part a name from the rest, the rest is the title.</summary>
    private static bool IsParted(Split split) => split is { Layout: Layout.LeadName or Layout.LeadTitle, Plausibility: >= SureWhenSaid };

    /// <summary>An account beneath a name is that person's own.</summary>
    private static bool NamesAnother(Split split) =>
        split.Layout is Layout.Label || split.Layout is Layout.LineBeneath && split.People.Speakers.Any(speaker => PersonName.Likeness(speaker.Name ?? "") > MereWord);

    /// <summary>For each layout how sure the members are of it on average, and a sure sign where most of them can be read in it.</summary>
    private static double[] Support(List<Member> members)
    {
        var (support, votes, voters) = (new double[Layouts], new int[Layouts], 0);
        Span<double> best = stackalloc double[Layouts];
        foreach (var member in members)
        {
            if (member.IsSentence || member.IsNonTalk || member.IsGroup) continue;
            voters++;
            best.Clear();
            foreach (var split in member.Splits) best[(int)split.Layout] = Math.Max(best[(int)split.Layout], split.Plausibility);
            for (var layout = 0; layout < Layouts; layout++)
            {
                support[layout] += best[layout];
                votes[layout] += best[layout] > 0 ? 1 : 0;
            }
        }
        for (var layout = 0; layout < Layouts; layout++)
            if (votes[layout] > 0) support[layout] = (support[layout] / voters) + (IsCommon(votes[layout], voters) ? Common : 0);
        return support;
    }

    private static bool IsCommon(int votes, int voters) => votes >= 3 && 5 * votes >= 3 * voters;

    /// <summary>The likeliest reading; where the members' lines name people, the title can only stand beneath.</summary>
    private static Split? Best(Member member, double[] support, bool arePeople)
    {
        if (member.IsNonTalk) return null;
        Split? best = null;
        var bestWeight = 0.0;
        var isPerson = arePeople && IsPerson(member);
        foreach (var split in member.Splits)
        {
            if (split.IsUnknown || isPerson && split.Layout is not Layout.TitleBeneath) continue;
            var together = split.Plausibility + support[(int)split.Layout] + Completeness(split);
            if (!IsSure(split, together, member) || together <= bestWeight) continue;
            (best, bestWeight) = (split, together);
        }
        return best is { Layout: Layout.Label or Layout.LineBeneath or Layout.ToldBeneath or Layout.OpeningSentence } beneath ? WithoutOtherSpeaker(member, beneath) : best;
    }

    /// <summary>Of two equally sure readings the one that says more is right: by is no part of a title, and a name before an account belongs to it.</summary>
    private static double Completeness(Split split)
    {
        var isWhole = split.People.Speakers.Any(speaker => speaker.Name is not null && speaker.Handle is not null);
        var isEmployed = split.People.Speakers is [.., { Name: not null, Affiliation: { } employer }] && Affiliations.IsOrganisation(employer);
        return (split.Layout is Layout.By or Layout.Label or Layout.QuotedTitle ? 0.15 : 0) + (isWhole ? 0.1 : 0) + (isEmployed && split.Plausibility >= SureWhenSaid ? Employed : 0);
    }

    /// <summary>A name alone beneath a title may be a point of the notes, so it needs the others' agreement; three names beneath "Panel:" do not.</summary>
    private static bool IsSure(Split split, double together, Member member)
    {
        if (split.Layout is Layout.LineBeneath && split.Plausibility < PersonDraft.Marked) return together >= SureBeneath || member.Slot.HasKind && split.People.Speakers.Count > 2 && split.Plausibility >= SureWhenSaid;
        if (split.Layout is Layout.DashAfter or Layout.SlashAfter && member.Slot.HasKind && split.Plausibility >= PersonAlone) return true;
        var isSaid = split.Layout is Layout.By or Layout.QuotedTitle or Layout.HonorificAfter or Layout.HonorificBefore or Layout.Prose or Layout.OpeningSentence;
        return split.Plausibility >= (isSaid ? SureWhenSaid : SureByItself) || together >= (split.Plausibility >= SureWhenSaid && !isSaid ? SureName : SureTogether);
    }

    /// <summary>Where the speaker stands beneath, a name behind the title is whose talk it was first (a recap), and an organisation before it is whose people spoke.</summary>
    private static Split WithoutOtherSpeaker(Member member, Split beneath)
    {
        foreach (var split in member.Splits)
            if (beneath.Layout is Layout.Label or Layout.LineBeneath && split.Layout is Layout.DashAfter or Layout.By or Layout.SlashAfter && split.Plausibility >= PersonAlone || split is { Layout: Layout.QuotedTitle, IsUnknown: false, People.Speakers.Count: 0 }) return beneath with { Title = split.Title };
        return beneath;
    }
}
