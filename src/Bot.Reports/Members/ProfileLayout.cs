using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>"Title [Ann Lee](https://github.com/ann)": the first link to a profile is the speaker.</summary>
internal static class ProfileLayout
{
    // As many letters before the link are a title, not a sign or a word like "by".
    private const int LeastLetters = 4;

    public static void AddTo(SplitList splits)
    {
        var line = splits.Line;
        foreach (var link in line.Line.Links)
        {
            if (link.Start < line.Start || link.End > line.End || !link.IsProfile) continue;
            var (start, end) = (link.Start - line.Start, link.End - line.Start);
            if (TextShape.HasLetters(line.Span[..start], LeastLetters)) splits.Add(Layout.ProfileLink, line.To(start), line.From(start));
            else splits.Add(Layout.ProfileLink, line.From(end), line.To(end));
            return;
        }
    }
}
