namespace Bot.Reports;

/// <summary>Finds what a report leaves open, so that its author can be told.</summary>
internal static class Remarks
{
    public static IEnumerable<Remark> About(Event happening, IReadOnlyList<Talk> talks)
    {
        if (happening.Title is null) yield return new Remark(RemarkKind.NoEventTitle, 0);
        if (happening.Date is null) yield return new Remark(RemarkKind.NoEventDate, 0);
        if (talks.Count == 0) yield return new Remark(RemarkKind.NoTalks, 0);
        foreach (var talk in talks)
        {
            if (talk.Title is null) yield return new Remark(RemarkKind.NoTitle, talk.Line, talk.Speakers.Count > 0 ? talk.Speakers[0].Display : null);
            if (talk.Speakers.Count == 0) yield return new Remark(RemarkKind.NoSpeaker, talk.Line, talk.Title);
        }
    }
}
