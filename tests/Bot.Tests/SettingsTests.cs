using Bot.Settings;
using Bot.Tests.Support;
using Bot.Worker;

namespace Bot.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SettingsTests() => Directory.CreateDirectory(Path.Combine(_folder.Path, "data/reports"));

    [Fact]
    public void Everything_has_a_default()
    {
        var (settings, problems) = Load();
        Assert.Empty(problems);
        Assert.Equal([Path.Combine(_folder.Path, "data/reports")], settings!.Reports.Paths);
        Assert.Equal(TimeSpan.FromSeconds(30), settings.Reports.Interval);
        Assert.Equal(new Uri("http://127.0.0.1:8080"), settings.Http.Url);
        Assert.Equal($"Data Source={Path.Combine(_folder.Path, "data/state.db")}", settings.State.ConnectionString);
    }

    [Theory]
    [InlineData("Reports:Interval", "soon")]
    [InlineData("Reports:Interval", "-00:00:01")]
    [InlineData("Reports:Paths:0", "no/such/folder")]
    [InlineData("Reports:SourceUrl", "ftp://example.com")]
    [InlineData("Reports:Intervall", "00:00:30")]
    [InlineData("Search:Engine", "Sphinx")]
    [InlineData("Http:Url", "8080")]
    [InlineData("State:Provider", "Oracle")]
    [InlineData("Discord:PublicKey", "abc")]
    [InlineData("Discord:ApplicationId", "my bot")]
    [InlineData("State:ConnectionString", "no connection")]
    public void A_wrong_setting_is_named_by_its_key(string key, string value)
    {
        var (settings, problems) = Load(new KeyValuePair<string, string?>(key, value));
        Assert.Null(settings);
        Assert.Contains(problems, problem => problem.StartsWith(key.Replace(":0", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PostgreSql", "Host=db;Databse=talks", "databse")]
    [InlineData("PostgreSql", "Host=db;Port=talks", "port")]
    [InlineData("PostgreSql", "Data Source=data/state.db", "data source")]
    [InlineData("Sqlite", "Data Source=state.db;Poling=false", "poling")]
    [InlineData("Sqlite", "Mode=ReadOnly", "no file")]
    public void A_connection_string_that_the_database_cannot_read_is_told_in_one_sentence(string provider, string text, string told)
    {
        var (_, problems) = Load(new("State:Provider", provider), new("State:ConnectionString", text));
        var problem = Assert.Single(problems);
        Assert.StartsWith("State:ConnectionString", problem, StringComparison.Ordinal);
        Assert.Contains(told, problem, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void A_password_may_hold_what_separates_the_parts_of_a_connection_string() =>
        Assert.Empty(Load(new("State:Provider", "PostgreSql"), new("State:ConnectionString", "Host=db;Password='a;b=c'")).Problems);

    [Fact]
    public void An_engine_that_the_build_does_not_have_is_named()
    {
        var (settings, problems) = Load(new KeyValuePair<string, string?>("Search:Engine", "Lucene"));
        if (SearchEngines.HasLucene)
            Assert.Equal(SearchEngine.Lucene, settings!.Search.Engine);
        else
            Assert.Contains("-p:LuceneNet=true", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_goes_before_the_file()
    {
        _folder.Write("appsettings.json", """{ "Http": { "Url": "http://127.0.0.1:1" }, "Search": { "Engine": "embedded" } }""");
        Assert.Equal(new Uri("http://127.0.0.1:2"), Load(new KeyValuePair<string, string?>("Http:Url", "http://127.0.0.1:2")).Settings!.Http.Url);
    }

    [Fact]
    public void A_section_that_does_not_exist_is_named()
    {
        _folder.Write("appsettings.json", """{ "Discrod": { "Token": "x" }, "search": { "Engine": "Embedded" } }""");
        Assert.StartsWith("Discrod is no section of the settings; there are Reports, ", Assert.Single(Load().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortest_time_is_told_without_needless_zeros() => Assert.EndsWith(
        "takes a time from 00:00:00.1 to 1.00:00:00, such as 00:00:30.",
        Assert.Single(Load(new KeyValuePair<string, string?>("Reports:Interval", "soon")).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void Folders_given_by_hand_take_the_place_of_all_others()
    {
        _folder.Write("appsettings.json", """{ "Reports": { "Paths": [ "no/longer/there", "neither/this" ] } }""");
        var (settings, _) = BotSettings.Load(File(), [], [_folder.Path + "/"]);
        Assert.Equal([_folder.Path], settings!.Reports.Paths);
    }

    [Fact]
    public void Secrets_are_not_printed_with_the_settings()
    {
        var (settings, _) = Load(
            new KeyValuePair<string, string?>("Discord:ApplicationId", "1234567890"),
            new KeyValuePair<string, string?>("Discord:Token", "secret-token"),
            new KeyValuePair<string, string?>("State:Provider", "PostgreSql"),
            new KeyValuePair<string, string?>("State:ConnectionString", "Host=db;Password=secret-word"));
        Assert.DoesNotContain("secret", settings!.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private SettingsFile File() => SettingsFile.Find(_folder.Path, _folder.Path);

    private (BotSettings? Settings, IReadOnlyList<string> Problems) Load(params IReadOnlyList<KeyValuePair<string, string?>> arguments) =>
        BotSettings.Load(File(), arguments, []);
}
