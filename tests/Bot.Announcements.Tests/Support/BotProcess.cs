using Bot.Announcements.Changes;
using Bot.Announcements.Messaging;
using Bot.Announcements.Outbox;
using Bot.Announcements.State;
using Bot.Announcements.Subscriptions;
using Bot.Answers;
using Bot.Reports;
using Bot.Reports.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Announcements.Tests.Support;

/// <summary>The announcing part of one bot, taken step by step; what ends without a step more has crashed.</summary>
internal sealed class BotProcess(Database database, ChatInMemory chat, ShiftedTime time, AnnouncementOptions? options = null) : IAsyncDisposable
{
    private readonly LibraryHolder _holder = new();
    private readonly AnnouncementOptions _options = options ?? new AnnouncementOptions();
    private ChangeRecorder? _recorder;

    public Database Database => database;

    public OutboxStore Outbox { get; } = new(database);

    public SubscriptionStore Subscriptions { get; } = new(database);

    public Sender Sender => field ??= new Sender(
        Outbox, new ServerData(database), new MessageComposer(Outbox, Subscriptions, _holder), chat, _options, time, NullLogger<Sender>.Instance);

    public ServerSweep Sweep => new(new ServerData(database), chat, _options, time, NullLogger<ServerSweep>.Instance);

    public Task<Subscription> SubscribeAsync(string channel, SubscriptionFilter? filter = null, Func<Subscription, Subscription>? with = null) =>
        SubscribeAsync(Target.Channel(channel), "server", filter, with);

    public async Task<Subscription> SubscribeAsync(
        Target target, string? server, SubscriptionFilter? filter = null, Func<Subscription, Subscription>? with = null)
    {
        var subscription = new Subscription(Guid.NewGuid().ToString("N")[..12], target, server, "admin", time.GetUtcNow(), filter ?? SubscriptionFilter.All)
        {
            Locale = Locale.English,
        };
        subscription = with?.Invoke(subscription) ?? subscription;
        Assert.True(await Subscriptions.AddAsync(subscription, default));
        return subscription;
    }

    public Task<IReadOnlyList<ReportChange>> SyncAsync(params IEnumerable<Report> reports) => SyncAsync([], reports);

    public Task<IReadOnlyList<ReportChange>> SyncAsync(IReadOnlyList<PersonEntry> people, params IEnumerable<Report> reports)
    {
        _holder.Swap(Reports.Library(people, reports));
        _recorder ??= new ChangeRecorder(database, _options, time);
        return _recorder.RecordAsync(_holder.Current, default);
    }

    /// <summary>Sends all that is due.</summary>
    public async Task SendAsync()
    {
        while (await ClaimAsync() is { } delivery)
            await Sender.SendAsync(delivery, default);
    }

    public async Task<Delivery?> ClaimAsync() =>
        await Outbox.ClaimAsync(time.GetUtcNow(), _options.Lease, default) ?? await Outbox.ClaimEditAsync(time.GetUtcNow(), _options.Lease, default);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
