using Bot.Reports.Members;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Structures;

/// <summary>Reads a table's rows as possible talks: which column is what is told by its head or by what stands in it.</summary>
internal sealed class TableReader
{
    private const double LikelyPeople = 0.5;
    private readonly Node _table;
    private readonly Node[] _rows;
    private readonly int _title;
    private readonly int _speaker;
    private readonly int _affiliation;
    private readonly int _slides;
    private readonly int _time;

    private TableReader(Node table)
    {
        _table = table;
        var head = table.Children[0];
        var isHead = head.Level > 0 || head.Lines.All(cell => cell.Text.Length < 20) && head.Lines.Any(cell => Labels.KindOf(cell.Text) is not null);
        _rows = isHead ? [.. table.Children.Skip(1)] : [.. table.Children];
        _time = Column(head, isHead, LabelKind.Time, cell => Slot.Read(cell.Whole) is { HasTime: true } slot && !TextShape.HasLetters(slot.Rest.Span, 3));
        _slides = Column(head, isHead, LabelKind.Slides, cell => Array.Exists(cell.Links, link => link.IsSlides) && cell.IsLinksOnly);
        _speaker = Column(head, isHead, LabelKind.Speaker, cell => cell.People.Plausibility >= 0.6);
        _affiliation = Column(head, isHead, LabelKind.Affiliation, cell => Affiliations.IsOrganisation(cell.Text));
        _title = TitleColumn(head, isHead);
        if (_title < 0 && _speaker >= 0 && !HoldsPeople(_speaker) && HoldsTitles(_speaker)) (_title, _speaker) = (_speaker, -1);
    }

    /// <summary>発表 may head a column of speakers or one of talks.</summary>
    private bool HoldsPeople(int column) => 2 * _rows.Count(row => Cell(row, column) is { } cell && cell.People.Plausibility >= LikelyPeople) > _rows.Length;

    public static IReadOnlyList<Member> Read(Node table)
    {
        if (table.Children.Count < 2 && table.Children.All(row => row.Lines.Length < 2)) return [];
        var reader = new TableReader(table);
        return reader._title < 0 ? [] : reader._rows.Where(row => row.Lines.Length > reader._title).Select(reader.ToMember).ToArray();
    }

    private int Column(Node head, bool isHead, LabelKind kind, Func<TextLine, bool> holds)
    {
        for (var i = 0; isHead && i < head.Lines.Length; i++)
            if (Labels.KindOfHead(head.Lines[i].Text) == kind) return i;
        var width = head.Lines.Length;
        for (var i = 0; i < width; i++)
        {
            var cells = _rows.Where(row => row.Lines.Length > i && TextShape.HasLetters(row.Lines[i].Text)).Select(row => row.Lines[i]).ToArray();
            if (cells.Length > 0 && cells.Count(holds) >= 0.6 * cells.Length) return i;
        }
        return -1;
    }

    /// <summary>The column named so, or else the one with the most text that is nothing else.</summary>
    private int TitleColumn(Node head, bool isHead)
    {
        for (var i = 0; isHead && i < head.Lines.Length; i++)
            if (Labels.KindOfHead(head.Lines[i].Text) is LabelKind.Title) return i;
        var free = Enumerable.Range(0, head.Lines.Length).Where(i => i != _time && i != _slides && i != _speaker && i != _affiliation).ToArray();
        return free.Where(i => !isHead || Labels.KindOfHead(head.Lines[i].Text) is null).FirstOrDefault(HoldsTitles, -1);
    }

    /// <summary>Titles are words, and nearly every row has one.</summary>
    private bool HoldsTitles(int column)
    {
        var letters = _rows.Where(row => row.Lines.Length > column).Select(row => row.Lines[column].Text.Count(char.IsLetter)).ToArray();
        return letters.Length > 0 && letters.Average() >= 4 && 2 * letters.Count(count => count >= 3) > letters.Length;
    }

    private Member ToMember(Node row)
    {
        var title = row.Lines[_title];
        var end = title.Text.IndexOf(TextLines.CellBreak);
        var slot = Slot.Read(end > 0 ? title.Whole.To(end) : title.Whole);
        var speakers = Cell(row, _speaker) is { } cell ? PeopleReader.Read(cell.Whole.From(TalkKinds.Prefix(cell.Text)?.Length ?? 0)) : end > 0 ? Beneath(title.Whole.From(end + 1)) : PeopleReading.None;
        if (row.Lines.Any(text => text != title && TalkKinds.IsLightningGroup(text.Text))) slot = slot with { Lightning = true };
        if (Cell(row, _speaker) is { } who && PersonName.IsAuthor(who.Text)) slot = slot with { HasKind = true };
        if (Cell(row, _time) is { } time) slot = slot with { Start = Slot.Read(time.Whole).Start };
        return new Member
        {
            Node = row,
            Line = title,
            Slot = slot,
            Body = MemberBody.Empty,
            IsSentence = false,
            IsGroup = GroupNames.Is(title.Text) && speakers.Speakers.All(speaker => GroupNames.Is(speaker.Display)),
            IsNonTalk = NonTalks.Contains(slot.Rest.Text) || Cell(row, _speaker) is { } crowd && (PersonName.IsCrowd(crowd.Text) || NonTalks.IsBreak(crowd.Text)) || _time < 0 && _speaker < 0 && title.Label is not null || Labels.KindOf(row.Lines[0].Text) is not null,
            FindSplits = _ => speakers.Speakers.Count > 0 ? [new Split(Layout.Column, slot.Rest, speakers with { Plausibility = Math.Max(0.8, speakers.Plausibility) })] : TitleLayouts.Of(slot.Rest).ToArray(),
            Cells = new RowCells(Cell(row, _affiliation)?.Text, Cell(row, _slides)),
        };
    }

    /// <summary>The first of a cell's further lines that names people.</summary>
    private static PeopleReading Beneath(Slice further)
    {
        foreach (var range in further.Span.Split(TextLines.CellBreak))
            if (PeopleReader.Read(MaterialTail.Cut(WithoutLabel(further.Part(range.Start.Value, range.End.Value)))) is { Plausibility: >= LikelyPeople } people) return people;
        return PeopleReading.None;
    }

    private static Slice WithoutLabel(Slice line) => Labels.Read(line) is { Kind: LabelKind.Speaker, Value: { IsEmpty: false } value } ? value : line;

    private static TextLine? Cell(Node row, int column) =>
        column >= 0 && column < row.Lines.Length && row.Lines[column] is { Text.Length: > 0 } cell ? cell : null;
}
