import { type PeerEntity, PeersService } from '#federation';
import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, cursorOf, keyOfCursor, pageOf, pageSize } from '#identity';

/** The organizations of this federation, by id. */
@Injectable()
export class OrganizationsService {
  constructor(private readonly peers: PeersService) {}

  /** In the order of their ids. */
  async page(request: PageRequest): Promise<Page<PeerEntity>> {
    const after = keyOfCursor(request.after, 1)?.[0];
    const size = pageSize(request);
    const all = await this.peers.all();
    const from = typeof after === 'string' ? all.filter(({ id }) => id > after) : all;
    return pageOf(from.slice(0, size + 1), size, all.length, ({ id }) => cursorOf(id));
  }

  find(id: string): Promise<PeerEntity | null> {
    return this.peers.find(id);
  }
}
