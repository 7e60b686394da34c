using Bot.Announcements;
using Microsoft.Extensions.Hosting;

namespace Bot.Announcing;

/// <summary>Runs announcing for as long as the host runs.</summary>
internal sealed class AnnouncerService(AnnouncementRoom room) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => room.RunAsync(stoppingToken);
}
