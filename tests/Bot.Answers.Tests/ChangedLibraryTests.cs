using Bot.Answers.People;
using Bot.Answers.Tests.Support;
using Bot.Reports;
using Bot.Reports.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Answers.Tests;

/// <summary>A library that changed report by report is the one that would be read anew.</summary>
public sealed class ChangedLibraryTests
{
    private static readonly string?[] Names = [null, "Mori Aya", "Aya Mori", "森 彩花", "森彩花", "平田", "Hirata Ken", "aya_m", "Ken"];
    private static readonly string?[] Handles = [null, null, "aya_m", "AYA_M", "morimori", "ken1"];
    private static readonly string[] Titles = ["Brewing oolong", "Serving", "焙じ茶の話", "Roasting hojicha", "Serving"];
    private static readonly string[] Events = ["Tea Meetup #1", "Tea Meetup #2", "Coffee Night 2020", "お茶の会", "Tea Meetup"];

    private static readonly LibraryOptions Options = LibraryOptions.Default with
    {
        People = [new PersonEntry("Hirata Ken", ["平田 健"], ["ken1"], OptedOut: false), new PersonEntry("Nobody", [], ["morimori"], OptedOut: false)],
    };

    [Fact]
    public void After_any_changes_a_library_is_as_if_it_had_been_read_anew() => Prop.ForAll(Steps().ToArbitrary(), steps =>
    {
        var files = new Dictionary<string, ReadFile>(StringComparer.Ordinal);
        var library = Library.Build([], Options);
        foreach (var (report, stays) in steps)
        {
            var file = A.File(report);
            library = stays ? library.With([file], []) : library.With([], [file.File]);
            files.Remove(report.File);
            if (stays)
                files[report.File] = file;
            AssertSame(Library.Build([.. files.Values], Options), library);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static void AssertSame(Library anew, Library changed)
    {
        Assert.Equal(anew.Reports, changed.Reports);
        Assert.Equal(anew.Talks.All.Select(talk => talk.Key), changed.Talks.All.Select(talk => talk.Key));
        Assert.Equal(anew.Events.All.Select(entry => entry.Id), changed.Events.All.Select(entry => entry.Id));
        Assert.Equal(anew.Events.Series.Select(series => (series.Name, Count: series.Events.Count)), changed.Events.Series.Select(series => (series.Name, Count: series.Events.Count)));
        Assert.Equal(anew.People.All.Select(Shown), changed.People.All.Select(Shown));
        foreach (var name in Names.Concat(Handles).Concat(Titles).Concat(Events).OfType<string>())
            AssertFoundAlike(anew, changed, name);
    }

    private static void AssertFoundAlike(Library anew, Library changed, string name)
    {
        Assert.Equal(anew.People.Find(name).Select(Shown), changed.People.Find(name).Select(Shown));
        Assert.Equal(anew.Talks.Find(name).Select(talk => talk.Key), changed.Talks.Find(name).Select(talk => talk.Key));
        Assert.Equal(anew.Names.People.Complete(name[..2], 25).Select(Matched), changed.Names.People.Complete(name[..2], 25).Select(Matched));
        Assert.Equal(anew.Names.Talks.Complete(name[..2], 25).Select(Matched), changed.Names.Talks.Complete(name[..2], 25).Select(Matched));
        Assert.Equal(anew.Names.Series.Recognise(name).Select(match => match.Name), changed.Names.Series.Recognise(name).Select(match => match.Name));
        Assert.Equal(Found(anew, name), Found(changed, name));
    }

    private static (string, double) Matched<T>(Bot.Search.NameMatch<T> match) => (match.Name, match.Score);

    private static string Shown(Person person) =>
        $"{person.Id} {person.Name}: {string.Join(", ", person.Aliases)}: {string.Join(", ", person.Talks.Select(talk => talk.Key))}";

    private static IEnumerable<string> Found(Library library, string words) =>
        library.Index.Search(new(words), 100).Hits.Select(hit => hit.Talk.ToString()).Order(StringComparer.Ordinal);

    private static Gen<List<(Report Report, bool Stays)>> Steps() =>
        from reports in Report().ListOf(8)
        from stay in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))).ListOf(8)
        select reports.Zip(stay).ToList();

    private static Gen<Report> Report() =>
        from file in Gen.Choose(1, 5)
        from name in Gen.Elements(Events)
        from day in Gen.Elements(null, "2020-01-01", "2020-02-02", "2019-03-03")
        from talks in Talk().ListOf()
        select A.Report($"{file}.md", A.Event(name, day), [.. talks.Take(4)]);

    private static Gen<Talk> Talk() =>
        from title in Gen.Elements(Titles)
        from speakers in Speaker().ListOf()
        select A.Talk(title, [.. speakers.Take(2)]);

    private static Gen<Speaker> Speaker() =>
        from name in Gen.Elements(Names)
        from handle in Gen.Elements(Handles)
        select A.Speaker(name is null && handle is null ? "Somebody Else" : name, handle);
}
