using Bot.Reports.Outlines;

namespace Bot.Reports.Members;

/// <summary>Every way in which one line can be a title with speakers; which is right is told by the other members of the list.</summary>
internal static class TitleLayouts
{
    // Of two ways that are equally good the earlier is taken.
    private static readonly Action<SplitList>[] Readers =
        [LeadLayout.AddTo, ByLayout.AddTo, SeparatorLayouts.AddTo, ParenthesisLayout.AddTo, QuotedLayout.AddTo, MarkedLayouts.AddTo, ProfileLayout.AddTo, NameOnTitleLayout.AddTo];

    /// <summary>The readings of a line, without times and numbers, that are plausible at all.</summary>
    public static SplitList Of(Slice line)
    {
        var splits = new SplitList(line);
        foreach (var addTo in Readers) addTo(splits);
        return splits;
    }
}
