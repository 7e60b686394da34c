using Bot.Announcements.Changes;
using Bot.Reports;
using FsCheck;
using FsCheck.Fluent;
using static Bot.Announcements.Tests.Support.Reports;

namespace Bot.Announcements.Tests.Changes;

/// <summary>What a newer program reads otherwise in files that stayed as they were, or that were moved, copied and replaced beside.</summary>
public sealed class ReadOtherwiseTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_title_a_day_and_talks_that_a_newer_program_reads_are_neither_news_nor_an_edit()
    {
        var known = Assert.Single(Record([], [File("a.md", "1", Meetup(1))]));
        var quiet = Assert.IsType<ReportChange.Quiet>(Assert.Single(Find([known], [File("a.md", "1", Misread())])));
        Assert.Equal((known.Id, "Another name"), (quiet.Event.Id, quiet.Event.Snapshot.Title));
    }

    [Fact]
    public void What_a_newer_program_reads_in_a_file_that_was_moved_meanwhile_is_no_news() =>
        AssertQuiet(AfterUpgrade([File("a.md", "1", Meetup(1))], [File("2026/b.md", "1", Misread())]));

    [Fact]
    public void Slides_that_a_newer_program_finds_are_no_news_now_nor_when_the_report_is_corrected_later()
    {
        var without = File("a.md", "1", Meetup(1, Talk("A", "Ann")));
        var known = Record(Record([], [without]), [File("a.md", "1", Meetup(1, Talk("A", "Ann", "https://example.com/a")))]);
        var corrected = File("a.md", "2", Meetup(1, Talk("A", "Ann", "https://example.com/a"), Talk("B", "Bo")));
        Assert.Equal([2], Find(known, [corrected]).OfType<ReportChange.TalksAdded>().Single().Talks);
        Assert.Empty(Find(known, [corrected]).OfType<ReportChange.SlidesAdded>());
    }

    [Fact]
    public void A_file_replaced_by_another_report_is_news_though_its_path_is_known()
    {
        var changes = AfterUpgrade([File("latest.md", "1", Meetup(1))], [File("latest.md", "2", Meetup(2))]);
        Assert.Equal("Cloud Meetup #2", changes.OfType<ReportChange.NewReport>().Single().Event.Snapshot.Title);
    }

    [Fact]
    public void A_file_replaced_by_another_report_while_the_old_one_was_moved_and_is_read_otherwise_is_the_only_news()
    {
        var changes = AfterUpgrade([File("latest.md", "1", Meetup(1))], [File("latest.md", "2", Meetup(2)), File("old.md", "1", Misread())]);
        Assert.Equal("Cloud Meetup #2", Assert.Single(changes.OfType<ReportChange.NewReport>()).Event.Snapshot.Title);
        AssertQuiet(changes.Where(change => change is not ReportChange.NewReport));
    }

    [Fact]
    public void A_copy_of_a_file_is_no_news_even_where_nothing_names_the_event_or_the_path_gives_another_day()
    {
        var nameless = new Report("a.md", Event.Unknown, [Talk(title: null, "Ann")], []);
        AssertQuiet(AfterUpgrade([File("a.md", "1", nameless)], [File("a.md", "1", nameless), File("b.md", "1", nameless)]));
        var (march, april) = (OnDay(3), OnDay(4));
        AssertQuiet(AfterUpgrade([File("2026-03.md", "1", march)], [File("2026-03.md", "1", march), File("2026-04.md", "1", april)]));
    }

    [Fact]
    public void A_copy_that_is_filled_in_later_is_a_new_report()
    {
        var (march, april) = (File("2026-03.md", "1", OnDay(3)), File("2026-04.md", "1", OnDay(4)));
        var known = Record(Record([], [march]), [march, april]);
        var filled = File("2026-04.md", "2", OnDay(4) with { Talks = [Talk("Opening", "Host"), Talk("New talk", "Zoe")] });
        var change = Assert.Single(Find(known, [march, filled]).OfType<ReportChange.NewReport>());
        Assert.Equal("2026-04.md", change.Event.Snapshot.File);
    }

    [Fact]
    public void A_copy_that_is_removed_takes_nothing_back()
    {
        var known = Record([], [File("a.md", "1", Meetup(1)), File("copy.md", "1", Meetup(1))]);
        AssertQuiet(Find(known, [File("copy.md", "1", Meetup(1))]));
    }

    [Fact]
    public void Two_reports_that_a_newer_program_reads_as_one_event_are_neither_news_nor_withdrawn()
    {
        Report[] before = [File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(2))];
        AssertQuiet(AfterUpgrade(before, [before[0], before[1] with { Event = before[0].Event }]));
    }

    [Fact]
    public void One_event_that_a_newer_program_reads_as_two_is_no_news()
    {
        var (first, second) = (File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(1, Talk("B", "Bo"))));
        AssertQuiet(AfterUpgrade([first, second], [first, second with { Event = Meetup(2).Event }]));
    }

    [Fact]
    public void Each_of_two_reports_stays_its_own_event_when_a_newer_program_swaps_their_names()
    {
        Report[] before = [File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(2))];
        var after = Record(Record([], before), [before[0] with { Event = Meetup(2).Event, Talks = before[0].Talks }, before[1] with { Event = Meetup(1).Event }]);
        Assert.Equal(Record([], before).Select(known => (known.Id, known.Snapshot.File)), after.Select(known => (known.Id, known.Snapshot.File)));
    }

    [Fact]
    public void A_file_put_back_as_it_was_before_an_edit_is_a_correction()
    {
        var (first, second) = (File("a.md", "1", Meetup(1, Talk("A", "Ann"))), File("a.md", "2", Meetup(1, Talk("Aa", "Ann"))));
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Find(Record(Record([], [first]), [second]), [first])));
    }

    [Fact]
    public void A_reformatted_file_is_remembered_so_that_reading_it_otherwise_later_is_no_news()
    {
        var known = Record(Record([], [File("a.md", "1", Meetup(1))]), [File("a.md", "2", Meetup(1))]);
        AssertQuiet(Find(known, [File("a.md", "2", Misread())]));
    }

    [Fact]
    public void A_withdrawn_report_that_comes_back_read_otherwise_is_told_again_in_its_announcement()
    {
        Report[] both = [File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(2))];
        var known = Record(Record([], both), [both[1]], previous: both);
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Find(known, [File("a.md", "1", Meetup(1) with { Event = Meetup(3).Event }), both[1]])));
    }

    [Fact]
    public void A_folder_that_is_moved_away_and_back_elsewhere_brings_no_news_however_its_files_are_read_then()
    {
        Report[] before = [File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(2))];
        var known = Record(Record([], before), [before[1]], previous: before);
        var back = Find(known, [File("old/a.md", "1", Misread()), before[1]], previous: [before[1]]);
        Assert.IsType<ReportChange.Corrected>(Assert.Single(back));
    }

    [Fact]
    public void A_speaker_who_opts_in_again_is_shown_again_and_is_no_news()
    {
        var (without, with) = (File("a.md", "1", Meetup(1, Talk("B", "Bo"))), File("a.md", "1", Meetup(1, Talk("A", "Ann"), Talk("B", "Bo"))));
        Assert.IsType<ReportChange.Corrected>(Assert.Single(Find(Record([], [without]), [with], previous: [without])));
    }

    [Fact]
    public void A_speaker_who_opted_out_is_taken_out_of_announcements_though_the_file_is_as_it_was()
    {
        var known = Record([], [File("a.md", "1", Meetup(1, Talk("A", "Ann"), Talk("B", "Bo")))]);
        var without = ChangeFinder.Events([File("a.md", "1", Meetup(1, Talk("B", "Bo")))]);
        Assert.IsType<ReportChange.Corrected>(Assert.Single(new ChangeFinder(known, previous: null, name => name is "Ann").Find(without, Now).Changes));
        Assert.Empty(new ChangeFinder(known, previous: null, name => name is "Ann").Find(ChangeFinder.Events([File("a.md", "1", Meetup(1, Talk("A", "Ann"), Talk("B", "Bo")))]), Now).Changes);
    }

    [Fact]
    public void What_an_older_program_recorded_without_its_files_is_continued_quietly_and_keeps_its_files_from_then_on()
    {
        var old = Record([], [File("a.md", "1", Meetup(1)), File("b.md", "2", Meetup(2))]).ConvertAll(WithoutFiles);
        Report[] now = [File("a.md", "1", Misread()), File("moved.md", "2", Meetup(2)), File("c.md", "3", Meetup(3))];
        var changes = Find(old, now);
        Assert.Equal("c.md", Assert.Single(changes.OfType<ReportChange.NewReport>()).Event.Snapshot.File);
        AssertQuiet(changes.Where(change => change is not ReportChange.NewReport));
        Assert.Empty(Find(Record(old, now), now));
    }

    [Fact]
    public void What_an_older_program_withdrew_lends_its_path_to_no_other_report()
    {
        Report[] first = [File("latest.md", "1", Meetup(1)), File("b.md", "2", Meetup(9))];
        var known = Record(Record([], first), [File("latest.md", "3", Meetup(2)), first[1]], previous: first).ConvertAll(WithoutFiles);
        var upgraded = Record(known, [File("latest.md", "3", Meetup(2)), first[1]]);
        Assert.Single(Find(upgraded, [File("latest.md", "4", Meetup(3)), first[1]]).OfType<ReportChange.NewReport>());
    }

    [Fact]
    public void Whatever_a_newer_program_reads_in_the_same_files_is_neither_news_nor_an_edit() => Prop.ForAll<string[], string[], int>((before, after, split) =>
    {
        Report[] Read(string[] titles) => [.. Enumerable.Range(0, 6).Select(i => File(
            $"{i}.md",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i % (1 + Math.Abs(split % 6))}"),
            new Report("", new Event(titles.Length == 0 ? null : titles[i % titles.Length], null, null), [Talk(titles.Length == 0 ? "x" : titles[(i * 3) % titles.Length], "Ann")], [])))];
        return AfterUpgrade(Read(before), Read(after)).All(change => change is ReportChange.Quiet);
    }).QuickCheckThrowOnFailure();

    private static Report File(string path, string content, Report report) => report with { File = path, Fingerprint = content };

    private static Report Misread() => new("", new Event("Another name", new DateOnly(2025, 12, 24), null), [Talk("Another title", "Nobody"), Talk("And one more", "Zoe")], []);

    private static Report OnDay(int month) => new("", new Event("Cloud Meetup", new DateOnly(2026, month, 1), null), [Talk("Opening", "Host")], []);

    private static KnownEvent WithoutFiles(KnownEvent known) => known with { Snapshot = known.Snapshot with { Sources = [] } };

    private static void AssertQuiet(IEnumerable<ReportChange> changes) => Assert.All(changes, change => Assert.IsType<ReportChange.Quiet>(change));

    private static IReadOnlyList<ReportChange> AfterUpgrade(Report[] before, Report[] after) => Find(Record([], before), after);

    private static IReadOnlyList<ReportChange> Find(IReadOnlyCollection<KnownEvent> known, Report[] reports, Report[]? previous = null) =>
        new ChangeFinder(known, previous is null ? null : ChangeFinder.Events(previous), _ => false).Find(ChangeFinder.Events(reports), Now).Changes;

    private static List<KnownEvent> Record(IReadOnlyCollection<KnownEvent> known, Report[] reports, Report[]? previous = null)
    {
        var recorded = known.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var change in Find(known, reports, previous))
            recorded[change.Event.Id] = change.Event;
        return [.. recorded.Values];
    }
}
