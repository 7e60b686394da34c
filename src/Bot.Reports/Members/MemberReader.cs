using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>Reads a place in the outline as a possible talk.</summary>
internal static partial class MemberReader
{
    private const int LongestTitle = 160;

    /// <summary>Reads a heading, an item, a term or a bold line with what stands beneath it.</summary>
    public static Member Read(Node node) => Read(node, node.FirstLine, MemberBody.Of(node));

    /// <summary>Reads one line of a paragraph that lists talks.</summary>
    public static Member ReadLine(Node node, TextLine line) => Read(node, line, MemberBody.Empty);

    private static Member Read(Node node, TextLine line, MemberBody body)
    {
        var slot = Slot.Read(line.Whole);
        var title = slot.Rest.Text;
        var isSentence = title.Length > LongestTitle || !node.IsHeading && !slot.HasKind && !slot.HasTime && IsSentence(title, slot.Rest);
        var alone = isSentence ? PeopleReading.None : PeopleReader.Read(slot.Rest);
        return new Member
        {
            Node = node,
            Line = line,
            Slot = slot,
            Body = body,
            Alone = alone,
            IsSentence = isSentence,
            IsGroup = title.Length <= 60 && TalkKinds.IsGroup(line.Text),
            IsNonTalk = NonTalks.Contains(title) || line.Label is not null,
            Splits = isSentence ? [] : [.. alone.Plausibility >= PersonDraft.Marked ? [] : TitleLayouts.Of(slot.Rest), .. BodyLayouts.Of(slot.Rest, alone, body)],
        };
    }

    private static bool IsSentence(string title, Slice slice) =>
        SentenceEnd.IsMatch(title) || title.StartsWith("http", StringComparison.Ordinal) || title.Length > 70 && slice.Line.Text.Contains('。', StringComparison.Ordinal);

    [GeneratedRegex(@"(?:[^\d]。|ました|ます|でした|らしい|そうだ|した)$|。[^」』）)]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd { get; }
}
