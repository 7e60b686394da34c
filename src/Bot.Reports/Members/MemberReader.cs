using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>Reads a place in the outline as a possible talk.</summary>
internal static partial class MemberReader
{
    /// <summary>What is longer is a sentence.</summary>
    public const int LongestTitle = 160;

    private const int LongestHeading = 400;
    private const int LongestGroup = 60;
    private const double WithoutTitle = 0.8;

    /// <summary>Reads a heading, an item, a term or a bold line with what stands beneath it.</summary>
    public static Member Read(Node node)
    {
        var body = MemberBody.Of(node);
        var line = FirstLine(node);
        var slot = SlotOf(line);
        if (body.LabelledTitle is { } labelled && !IsQuoted(slot.Rest.Span)) return Read(node, labelled.Line, Slot.Read(labelled).With(slot with { Lightning = slot.Lightning || TalkKinds.IsLightningGroup(line.Text) }), body);
        if (ToldTitle.IsOwnTalk(slot.Rest.Span) && BodyLayouts.ToldTitle(body) is { } told) return Read(node, told.Line, Slot.Read(told).With(slot with { HasKind = true }), body);
        return IsSlotAlone(node, slot) && body.TitleLine is { } title
            ? Read(node, title, SlotOf(title).With(slot), body.WithoutFirst())
            : Read(node, line, slot, body);
    }

    /// <summary>In Latin script an item's lines are one sentence that was wrapped.</summary>
    private static TextLine FirstLine(Node node) =>
        node.Kind is NodeKind.Item && node.Lines.Length > 1 && node.Lines.All(line => !line.IsBroken && line.Label is null && !TextShape.HasCjk(line.Text)) ? TextLines.Join(node.Lines, node.Line) : node.FirstLine;

    /// <summary>Reads the lines of a paragraph that lists talks; behind "20:00 LT" those without a time of their own are lightning talks.</summary>
    public static IEnumerable<Member> ReadLines(Node node)
    {
        var isLightning = false;
        foreach (var line in node.Lines)
        {
            var slot = SlotOf(line);
            if (GroupNames.Is(line.Text) || slot.HasTime) isLightning = GroupNames.Is(line.Text) && TalkKinds.IsLightningGroup(line.Text);
            yield return Read(node, line, slot with { Lightning = slot.Lightning || isLightning }, MemberBody.Empty);
        }
    }

    private static Member Read(Node node, TextLine line, Slot slot, MemberBody body)
    {
        var title = slot.Rest.Text;
        var isSentence = !QuotedLayout.Begins(slot.Rest) && (title.Length > LongestTitle && LeadLayout.LengthIn(slot.Rest) == 0 || (slot.HasTime ? IsPlainLine(node) && Comments.IsMatch(title) : !node.IsHeading && !slot.HasKind && IsSentence(title, slot.Rest)));
        return new Member
        {
            Node = node,
            Line = line,
            Slot = slot,
            Body = body,
            IsSentence = isSentence,
            FindGroup = IsGroup,
            FindNonTalk = IsNonTalk,
            FindSplits = Splits,
        };
    }

    private static bool IsGroup(Member member) =>
        DayHeading.Is(member.Node) || IsSlotOverTitle(member) || member.Slot.Rest.Span.Length <= LongestGroup && member.Line.IsGroupName
        && !TalkKinds.IsPanel(member.Slot.Rest.Text) && !(TalkKinds.IsKeynote(member.Slot.Rest.Text) && member.Node.Children.TrueForAll(child => !child.IsHeading));

    /// <summary>"1人目" over a heading that is the title.</summary>
    private static bool IsSlotOverTitle(Member member) => member.Node.Children is [{ IsHeading: true }, ..] && SlotName.IsMatch(member.Slot.Rest.Text);

    private static bool IsNonTalk(Member member) =>
        IsQuestion(member.Line.Text) || IsDuration(member.Line.Text) || member.Line.Label is { Kind: not LabelKind.Speaker and not LabelKind.Title } label && !IsKindOfTalk(label, member.Slot) || !IsUntitled(member.Node, member.Line, member.Body) && NonTalks.Contains(member.Slot.Rest.Text) && !(member.Slot.HasTime && NonTalks.IsWordedTitle(member.Slot.Rest.Text));

    /// <summary>"Presentation: Cranes that talk" names no slides.</summary>
    private static bool IsKindOfTalk((LabelKind Kind, Slice Value) label, Slot slot) => label.Kind is LabelKind.Slides && slot.HasKind && !label.Value.IsEmpty && !label.Value.HasLinks;

    /// <summary>"Q. Why?", "Q1: …": what was asked, not what was told.</summary>
    private static bool IsQuestion(ReadOnlySpan<char> text) =>
        text is ['Q' or 'Ｑ', ..] && text.ContainsAny('?', '？') && text[1..].TrimStart("0123456789０１２３４５６７８９ .") is var rest && (rest is [':' or '：' or '．' or '、', ..] || text[1..].TrimStart("0123456789") is ['.', ' ', ..]);

    private static Split[] Splits(Member member)
    {
        if (member.IsSentence) return [];
        var splits = TitleLayouts.Of(member.Slot.Rest);
        BodyLayouts.AddTo(splits, member.Alone, member.Body);
        if (member.Slot.HasKind && member.Alone.Plausibility >= PersonDraft.Marked && member.Slot.Rest.End < member.Line.Text.Length && TalkOf(member.Line) is not null) splits.AddWithoutTitle(Layout.TitleBeneath, member.Alone with { Plausibility = WithoutTitle });
        return splits.ToArray();
    }

    /// <summary>A heading may say what it is before it says it: 登壇者: …, Title: …</summary>
    private static Slot SlotOf(TextLine line)
    {
        if (TalkOf(line) is { } whose) return whose;
        var text = EndsWithLead(line) ? line.Whole.To(line.BoldLength) : line.Text.Length <= LongestHeading ? line.Whole : line.Whole.To(LongestHeading);
        return Slot.Read(line.Label is { Kind: LabelKind.Speaker or LabelKind.Title, Value.IsEmpty: false } label ? label.Value : text);
    }

    /// <summary>沖田さんの発表, "Ann Lee's talk": whose talk it was, where its title is told beneath or not at all.</summary>
    private static Slot? TalkOf(TextLine line)
    {
        if (line.Text.Length > LongestTurn || !TurnWords.StandIn(line.Text)) return null;
        var slot = Slot.Read(line.Whole);
        return Turn.Match(slot.Rest.Text) is { Success: true } turn ? slot with { Rest = slot.Rest.Part(turn.Groups["people"]), HasKind = true, Lightning = slot.Lightning || TalkKinds.IsLightning(turn.ValueSpan[turn.Groups["people"].Length..]) } : null;
    }

    private const int LongestTurn = 40;

    private static readonly Phrases TurnWords = new("さんの", "氏の", "様の", "先生の", "'s ", "’s ");

    [GeneratedRegex(@"^(?<people>[^「」『』:：はがを]{1,24}?(?:さん|氏|様|先生))の(?:ご?(?:発表|講演|登壇|プレゼン)|LT|トーク|セッション|お?話)$|^(?<people>\p{Lu}[\p{L}.\-]+\s\p{Lu}[\p{L}\-]+)['’]s\s(?:talk|presentation|session)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Turn { get; }

    /// <summary>"**Talk: Cranes that talk, Ann Lee.** She showed …": the bold sentence is the heading of what follows it.</summary>
    private static bool EndsWithLead(TextLine line) =>
        line.BoldLength > 0 && line.BoldLength < line.Text.Length && line.Text[line.BoldLength - 1] is '.' or '。';

    /// <summary>True for "Talk 2" or "19:30-", behind which the title stands on the next line.</summary>
    private static bool IsSlotAlone(Node node, Slot slot) =>
        node.Children.TrueForAll(child => !child.IsHeading)
        && (!TextShape.HasLetters(slot.Rest.Span) && (slot.HasTime || slot.HasNumber || slot.HasKind) || SlotName.IsMatch(slot.Rest.Span));

    /// <summary>A heading left empty above notes or slides, or a label left empty beside a speaker's, is a talk whose title was not written down.</summary>
    private static bool IsUntitled(Node node, TextLine line, MemberBody body) =>
        node.Kind is NodeKind.Heading && line.Text.Length == 0 && (body.HasNotes || body.HasSlides) || body.LabelledTitle is { IsEmpty: true };

    /// <summary>A line that only its time makes a heading.</summary>
    private static bool IsPlainLine(Node node) => !node.IsHeading || node.Kind is NodeKind.BoldLine && node.FirstLine.BoldLength == 0;

    private static bool IsSentence(string title, Slice slice) =>
        EndsAsSentence(title) || LeadLayout.LengthIn(slice) == 0 && !slice.Span.ContainsAny('–', '—') && Sentences.IsMatch(title) || title.StartsWith("http", StringComparison.Ordinal) || title.Length > 70 && slice.Line.Text.Contains('。', StringComparison.Ordinal);

    private static bool EndsAsSentence(string title) =>
        title.AsSpan() is [.., 'す' or 'た' or 'い' or 'だ'] && Array.Exists(SentenceEnds, end => title.EndsWith(end, StringComparison.Ordinal))
        || title is [.., not (>= '0' and <= '9'), '。'] || title.Contains('。', StringComparison.Ordinal) && SentenceBreak.IsMatch(title);

    private static readonly string[] SentenceEnds = ["ます", "した", "らしい", "そうだ"];

    /// <summary>発表1「…」 is the title, whatever 内容 stands beneath it.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> text) => text.Trim() is ['「' or '『' or '“' or '《', .. { Length: > 2 }, '」' or '』' or '”' or '》'];

    private const int LongestDuration = 20;

    private static bool IsDuration(string text) => text.Length <= LongestDuration && (text.Contains('分', StringComparison.Ordinal) || text.Contains("min", StringComparison.Ordinal)) && Duration.IsMatch(text);

    /// <summary>"5 分ずつ", "five minutes each": how long talks were, and none of them.</summary>
    [GeneratedRegex(@"^\W*(?:各|一人|1人|ひとり)?\s?(?:\d{1,2}|five|ten)\s?(?:分|minutes?|mins?)(?:ずつ|程度|ほど|間|くらい)?(?:\seach)?\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Duration { get; }

    [GeneratedRegex(@"[^\d]。$|。[^」』）)]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceBreak { get; }

    [GeneratedRegex(@"\p{Ll}[.!?]\s+\p{Lu}\p{Ll}*\s.{12}|^.{60,}\p{Ll}\.$")]
    private static partial Regex Sentences { get; }

    [GeneratedRegex(@"\p{L}[.!?。]+\s*[\p{L}\p{N}].{8}|^.{60,}\p{Ll}\.$")]
    private static partial Regex Comments { get; }

    [GeneratedRegex(@"^(?:talk|session|presentation|speaker|発表|登壇|セッション|LT|トーク|발표|세션|议题|議題|演讲)\s?[#＃]?\s?(?:\d{1,2}|[一二三四五六七八九十①-⑳])\s?(?:本目|人目|つ目|番目)?$|^\d{1,2}\s?(?:本目|人目|つ目|番目)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SlotName { get; }
}
